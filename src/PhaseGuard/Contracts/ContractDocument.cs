using PhaseGuard.Contracts.Changes;
using PhaseGuard.Contracts.Changes.Rules;
using PhaseGuard.Contracts.Rules;

namespace PhaseGuard.Contracts;

/// <summary>One version of a contract file.</summary>
internal sealed class ContractDocument(ContractFile file, bool ownsTree) : Document
{
    private FileReport? _report;

    public override string Path => file.Path;

    /// <summary>The file as rules and the runner read it; good as long as this document is.</summary>
    public ContractFile File => file;

    public override ContractOutline Outline => field ??= ReadOutline();

    public override FileReport Validate()
        => _report ??= new FileReport(Path, RuleRunner.Run(file, file.Tree, ContractFileRules.All, file.Options.NewCollector()), ContractFileKind.FileNoun);

    internal override Document MovedTo(string path)
        => path == Path ? this : new ContractDocument(new ContractFile(path, file.Tree, file.Options) { Unreadable = file.Unreadable }, ownsTree: false);

    internal override FileReport ValidateRemovalIn(CommitContext commit) => new(Path, []);

    internal override IReadOnlyList<Finding> ValidateChangeSince(Document? before, CommitContext commit)
    {
        var change = new ContractChange(Readable(((ContractDocument?)before)?.File), Readable(file), commit);
        return RuleRunner.Run(change, file.Tree, ContractChangeRules.Asked, file.Options.NewCollector());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && ownsTree)
        {
            file.Tree.Dispose();
        }

        base.Dispose(disposing);
    }

    private static ContractFile? Readable(ContractFile? file) => file?.Root.IsObject == true ? file : null;

    private ContractOutline ReadOutline()
    {
        var locations = new LocationFinder(file.Tree, file.Options.Detail);
        return new ContractOutline(Path) { Contract = file.Contract is { } contract ? ContractName.Of(contract, ref locations) : null };
    }
}
