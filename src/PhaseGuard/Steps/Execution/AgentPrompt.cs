using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps.Execution;

/// <summary>What an agent is told that executes a step. The step file holds all else, so that nothing is said twice.</summary>
internal static class AgentPrompt
{
    /// <param name="step">The step.</param>
    /// <param name="agent">The agent.</param>
    /// <param name="path">The file's absolute path.</param>
    /// <param name="critiques">The grave critiques that are open.</param>
    public static string For(StepFile step, string agent, string path, IReadOnlyList<string> critiques)
    {
        var brief = new StringBuilder();
        void Line(string text) => brief.Append(Quote.Plain(text)).Append('\n');
        Line($"You are the {agent} agent. Execute: {path}");
        Line("");
        Line("The step file holds what to do, why, and what others did before you; no other context counts. Read it first.");
        if (step.KnownState != StepState.InProgress)
        {
            bool hasFailed = step.KnownState == StepState.Failed;
            Line($"- Begin with `{(hasFailed ? $"{CommandLine.Of("step retry", path)}` and `" : "")}{CommandLine.Of("step start", path, $"--agent {agent}")}`.");
        }

        Line($"- `{CommandLine.Of("next", path)}` says which phase comes next{(step.ResumeAt is { } resume ? $" (now {resume})" : "")}, and the command to record it with. Record each phase when it begins and when it ends, never several at once.");
        Line("- In PREPARE, see that the entry point exists, that the acceptance tests go through it, and that the component is wired into it; where it is not, stop and say so.");
        Line("- A phase that makes no sense here is skipped with NOT_APPLICABLE: or APPROVED_SKIP: and the reason. DEFERRED blocks the commit, and so does a phase that is left in progress.");
        Line("- At each checkpoint commit with `dotnet phaseguard checkpoint`; push after FINAL only.");
        Line($"- End with `{CommandLine.Of("step done", path)}` where all acceptance criteria are met, else with `{CommandLine.Of("step fail", path, "--reason WHY --suggest CURE")}`.");
        Earlier(step, Line);
        foreach (string critique in critiques)
        {
            Line($"- A reviewer's grave critique is open: {Quote.Of(critique)}. Resolve it.");
        }

        return brief.ToString();
    }

    private static void Earlier(StepFile step, Action<string> line)
    {
        if (step.KnownState is not (StepState.Failed or StepState.Retry))
        {
            return;
        }

        JsonValue why = step.Result["failure_reason"u8];
        line($"- The step failed before{(why.IsString ? $": {Quote.Of(why.Text)}" : "")}.");
        foreach (JsonValue suggestion in step.Result["recovery_suggestions"u8].If(JsonKind.Array).Children)
        {
            line($"- What could help: {Quote.Of(suggestion.Text)}.");
        }
    }
}
