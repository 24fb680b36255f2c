using PhaseGuard.Dialects;

namespace PhaseGuard.Contracts.Folders;

/// <summary>Judges the contract files of each folder beside one another.</summary>
internal sealed class ContractFolderJudge(ValidationOptions options) : GroupJudge
{
    public override IReadOnlyList<FileReport> Judge(IEnumerable<Outline> files)
    {
        var findings = new GroupFindingCollector(options.Levels);
        ContractFolder.Judge(files, options.Tree, findings);
        return findings.Reports;
    }
}
