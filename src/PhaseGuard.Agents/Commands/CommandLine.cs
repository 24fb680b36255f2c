using PhaseGuard.Checks;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Agents.Commands;

/// <summary>The commands on a step file as one would type them, and what the library says in their words.</summary>
/// <param name="tool">The tool as it was called.</param>
/// <param name="file">The step file as somebody named it.</param>
internal class CommandLine(string tool, string file)
{
    /// <param name="verb">The command, such as <c>step start</c>.</param>
    /// <param name="rest">What follows the file, ready for a shell.</param>
    public string Of(string verb, string rest = "") => $"{tool} {verb} {Word(file)}{(rest.Length > 0 ? " " : "")}{rest}";

    /// <summary>A command that leads on; what has to be said with it stands there as a word to replace.</summary>
    public virtual string Of(NextAction action)
    {
        string inputs = string.Join(' ', action.Inputs.Select(input => $"{Option(input)} {Example(action, input)}"));
        string name = action.Name is null ? "" : Word(action.Name);
        return action.Kind switch
        {
            NextActionKind.NewStep => $"{tool} {Verb(action.Kind)}",
            NextActionKind.ResolveError => Of(Verb(action.Kind), "--resolved"),
            NextActionKind.MarkCheckpoint => Of($"{Verb(action.Kind)} {name}"),
            _ => Of(Verb(action.Kind), $"{name} {inputs}".Trim()),
        };
    }

    /// <summary>What forbids a command, in the words of the command line.</summary>
    public string Sentence(Refusal refusal) => refusal.Sentence(action => $"`{Of(action)}`", Name);

    /// <summary>How somebody names what is said with a command.</summary>
    protected virtual string Name(EditInput input) => Option(input);

    /// <summary>What to type so that git commits files.</summary>
    /// <param name="message">The message.</param>
    /// <param name="files">The files, as the current folder sees them.</param>
    public static string Commit(string message, params string[] files)
        => $"git add {string.Join(' ', files.Select(Word))} && git commit -m {Word(message)}";

    /// <summary>A word that a shell takes for one, whatever is in it.</summary>
    public static string Word(string word) => ShellWord.Short(word);

    private static string Verb(NextActionKind kind) => kind switch
    {
        NextActionKind.NewStep => "step new",
        NextActionKind.StartStep => "step start",
        NextActionKind.FinishStep => "step done",
        NextActionKind.FailStep => "step fail",
        NextActionKind.ReviewStep => "step review",
        NextActionKind.ReworkStep => "step rework",
        NextActionKind.RetryStep => "step retry",
        NextActionKind.ResetStep => "step reset",
        NextActionKind.UnblockStep => "step unblock",
        NextActionKind.ResolveError => "step error",
        NextActionKind.StartPhase => "phase start",
        NextActionKind.CompletePhase => "phase complete",
        NextActionKind.SkipPhase => "phase skip",
        NextActionKind.MarkCheckpoint => "checkpoint",
        _ => "checkpoint rollback",
    };

    private static string Option(EditInput input) => input switch
    {
        EditInput.Agent => "--agent",
        EditInput.Reason => "--reason",
        EditInput.Reviewer => "--from",
        EditInput.Outcome => "--outcome",
        EditInput.Notes => "--notes",
        EditInput.Evidence => "--evidence",
        EditInput.Version => "--schema",
        EditInput.Mended => "--mended",
        _ => "--retry",
    };

    /// <summary>What stands for it until somebody says it.</summary>
    protected static string Example(NextAction action, EditInput input) => input switch
    {
        EditInput.Agent => "NAME",
        EditInput.Reason => action.Kind == NextActionKind.SkipPhase ? "\"NOT_APPLICABLE: why\"" : "WHY",
        EditInput.Reviewer => "@AGENT",
        EditInput.Notes or EditInput.Mended => "TEXT",
        _ => "PASS",
    };
}
