using System.Text;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Steps;

namespace PhaseGuard.Cli.Execution;

/// <summary>What an agent is told that executes a step. The step file holds all else, so that nothing is said twice.</summary>
internal static class AgentPrompt
{
    /// <param name="step">The step.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="tool">The tool as it was called.</param>
    public static string For(StepRecord step, string agent, string path, string tool)
    {
        var command = new CommandLine(tool, path);
        var brief = new StringBuilder();
        void Line(string text) => brief.Append(Quote.Plain(text)).Append('\n');
        Line($"You are the {agent} agent. Execute: {path}");
        Line("");
        Line("The step file holds what to do, why, and what others did before you; no other context counts. Read it first.");
        if (step.State != StepState.InProgress)
        {
            bool hasFailed = step.State == StepState.Failed;
            Line($"- Begin with `{(step.IsBlocked ? $"{command.Of("step unblock")}`, since nothing stands against the step any more, and `" : "")}{(hasFailed ? $"{command.Of("step retry")}` and `" : "")}{command.Of("step start", $"--agent {agent}")}`.");
        }

        Line($"- `{command.Of("next")}` says which phase comes next{(step.ResumeAt is { } resume ? $" (now {resume})" : "")}, and the command to record it with. Record each phase when it begins and when it ends, never several at once.");
        Line("- In PREPARE, see that the entry point exists, that the acceptance tests go through it, and that the component is wired into it; where it is not, stop and say so.");
        Line("- A phase that makes no sense here is skipped with NOT_APPLICABLE: or APPROVED_SKIP: and the reason. DEFERRED blocks the commit, and so does a phase that is left in progress.");
        Line($"- At each checkpoint commit with `{tool} checkpoint`; push after FINAL only.");
        Line($"- End with `{command.Of("step done")}` where all acceptance criteria are met, else with `{command.Of("step fail", "--reason WHY --suggest CURE")}`.");
        Earlier(step, Line);
        foreach (string critique in step.OpenCritiques)
        {
            Line($"- A reviewer's grave critique is open: {Quote.Of(critique)}. Resolve it.");
        }

        return brief.ToString();
    }

    private static void Earlier(StepRecord step, Action<string> line)
    {
        if (step.State is not (StepState.Failed or StepState.Retry))
        {
            return;
        }

        line($"- The step failed before{(step.FailureReason is { } reason ? $": {Quote.Of(reason)}" : "")}.");
        foreach (string suggestion in step.RecoverySuggestions)
        {
            line($"- What could help: {Quote.Of(suggestion)}.");
        }
    }
}
