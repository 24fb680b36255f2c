using PhaseGuard.Dialects;
using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Contracts;

/// <summary>Contract files: what the globs of <c>contracts</c> match, and no glob of <c>exclude</c>.</summary>
internal sealed class ContractFileKind() : FileKind(FileNoun)
{
    /// <summary>What a contract file is called.</summary>
    public const string FileNoun = "contract file";

    public static ContractFileKind Instance { get; } = new();

    public override Dialect Dialect => ContractDialect.Instance;

    public override bool MayMatch(string path) => Glob.IsJson(path);

    public override bool IsToldByPolicy => true;

    public override bool Matches(string path, Policy policy)
        => Glob.IsJson(path) && policy.OfContracts.Globs.Any(glob => glob.Matches(path)) && !policy.IsExcluded(path);

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => Unreadable.Find(utf8) is { } flaw ? ReadUnreadable(path, flaw, options)
#pragma warning disable CA2000 // the document owns the tree, and gives it back
            : new ContractDocument(new ContractFile(path, JsonTree.Parse(utf8), options), ownsTree: true);
#pragma warning restore CA2000

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => new ContractDocument(new ContractFile(path, JsonTree.Empty, options) { Unreadable = flaw }, ownsTree: false);
}
