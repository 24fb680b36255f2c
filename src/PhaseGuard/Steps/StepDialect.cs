using PhaseGuard.Contracts.Changes.Rules;
using PhaseGuard.Contracts.Folders.Rules;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Changes.Rules;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Evidence;
using PhaseGuard.Steps.Folders;
using PhaseGuard.Steps.Messages;
using PhaseGuard.Steps.Policies;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps;

/// <summary>Step files: the records of a test-driven cycle. The files of a folder know one another by their task ids.</summary>
internal sealed class StepDialect : Dialect
{
    private StepDialect()
    {
    }

    public static StepDialect Instance { get; } = new();

    public override IReadOnlyList<FileKind> Files { get; } = [StepFileKind.Instance];

    /// <summary>They are made when somebody asks: most commits change no step file.</summary>
    public override IReadOnlyList<Rule> Rules => field ??=
        [.. StepRules.All.Select(rule => rule.Rule), .. ChangeRules.All, .. FolderRules.All, .. MessageRules.Book, .. ContractFolderRules.All, .. ContractChangeRules.All, .. RepeatedStep.Rules.Select(rule => rule.Rule)];

    public override PolicySection Policy { get; } = new StepPolicySection();

    public override string GroupOf(string path) => StepFolder.NameOf(path);

    public override bool JudgesPushes => true;

    /// <summary>The same as the writing commands let stand in between; and that a phase failed, which is the truth.</summary>
    public override bool MayStandUnderWay(Finding finding) => finding.Rule is PG026FailedPhase || StepCommand.MayLack(finding);

    public override GroupJudge NewGroupJudge(ValidationOptions options) => new FolderJudge(options);

    public override IReadOnlyList<FileReport> ValidateMessage(
        string message, IReadOnlyList<OutlineChange> files, CommitContext commit, ValidationOptions options)
        => ValidateMessage(
            message, [.. files.Select(file => new StepMove((StepOutline?)file.Before, (StepOutline)file.After))], commit, options);

    /// <summary>Judges a commit's message against the step files that the commit changes.</summary>
    public static IReadOnlyList<FileReport> ValidateMessage(
        string message, IReadOnlyList<StepMove> steps, CommitContext commit, ValidationOptions options)
    {
        var findings = new GroupFindingCollector(options.Levels);
        RuleRunner.Run(new AnnouncedCommit(CommitMessage.Read(message), steps, commit), MessageRules.All, findings);
        return findings.Beside(steps.Select(step => step.After), StepFileKind.FileNoun);
    }

    public override IReadOnlyList<FileReport> ValidatePush(IReadOnlyList<Outline> files, ValidationOptions options)
    {
        var findings = new GroupFindingCollector(options.Levels);
        RuleRunner.Run(new PushedSteps([.. files.Cast<StepOutline>()]), MessageRules.OnPush, findings);
        return findings.Beside(files, StepFileKind.FileNoun);
    }
}
