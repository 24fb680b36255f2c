using PhaseGuard.Dialects;

namespace PhaseGuard.Steps.Folders;

/// <summary>Judges the step files of each folder beside one another.</summary>
internal sealed class FolderJudge(ValidationOptions options) : GroupJudge
{
    public override IReadOnlyList<FileReport> Judge(IEnumerable<Outline> files)
    {
        var findings = new GroupFindingCollector(options.Levels);
        foreach (StepFolder folder in StepFolder.Of(files.Cast<StepOutline>()))
        {
            RuleRunner.Run(folder, FolderRules.All, findings);
        }

        return findings.Reports;
    }
}
