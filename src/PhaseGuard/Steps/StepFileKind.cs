using PhaseGuard.Dialects;
using PhaseGuard.Policies;

namespace PhaseGuard.Steps;

/// <summary>Step files: what the globs of <c>steps</c> match, and no glob of <c>exclude</c>.</summary>
internal sealed class StepFileKind() : FileKind(FileNoun)
{
    /// <summary>What a step file is called.</summary>
    public const string FileNoun = "step file";

    public static StepFileKind Instance { get; } = new();

    public override Dialect Dialect => StepDialect.Instance;

    public override bool MayMatch(string path) => Glob.IsJson(path);

    public override bool Matches(string path, Policy policy)
        => Glob.IsJson(path) && policy.OfSteps.IsMatch(path) && !policy.IsExcluded(path);

    public override Document Read(string path, ReadOnlyMemory<byte> utf8, ValidationOptions options)
        => StepDocument.Read(path, utf8, options);

    public override Document ReadUnreadable(string path, Unreadable flaw, ValidationOptions options)
        => StepDocument.Unreadable(path, flaw, options);
}
