using PhaseGuard.Contracts.Folders;
using PhaseGuard.Dialects;

namespace PhaseGuard.Steps.Folders;

/// <summary>Judges the step files of each folder beside one another.</summary>
internal sealed class FolderJudge(ValidationOptions options) : GroupJudge
{
    public override IReadOnlyList<FileReport> Judge(IEnumerable<Outline> files)
    {
        var findings = new GroupFindingCollector(options.Levels);
        StepOutline[] steps = [.. files.Cast<StepOutline>()];
        foreach (StepFolder folder in StepFolder.Of(steps, options.Tree))
        {
            RuleRunner.Run(folder, FolderRules.Asked, findings);
        }

        ContractFolder.Judge(steps, options.Tree, findings);
        return findings.Reports;
    }
}
