using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Agents.Sessions;

/// <summary>Tells an agent that begins where the steps stand, in ten lines at most.</summary>
/// <param name="place">The work tree.</param>
/// <param name="time">The time of the event.</param>
/// <param name="tool">The tool as the agent would call it.</param>
/// <param name="commands">The commands on a file, as the agent would type them.</param>
internal sealed class AtTheStart(WorkPlace place, DateTimeOffset time, string tool, Func<string, CommandLine> commands)
{
    /// <summary>So many steps are shown.</summary>
    private const int MostShown = 4;

    /// <summary>So many files are read; those that were modified last are the ones that matter.</summary>
    private const int MostRead = 200;

    private readonly ValidationOptions _options = new() { Policy = place.Policy, Time = time };

    /// <summary>What the agent is told.</summary>
    /// <returns>Empty where there is no step file.</returns>
    /// <exception cref="CannotCheckException">git cannot say, or the policy cannot be used.</exception>
    public string Say()
    {
        string[] steps = [.. RecordListing.Of(place).Where(place.Policy.IsStepFile)];
        if (steps.Length == 0)
        {
            return "";
        }

        var shown = new List<string>();
        string? planned = null;
        foreach (string path in steps.OrderByDescending(path => File.GetLastWriteTimeUtc(place.FileOf(path))).Take(MostRead))
        {
            if (Edits.DiskFile.Read(place.FileOf(path)) is not { } text)
            {
                continue;
            }

            using StepDocument step = StepDocument.Read(path, text, _options);
            if (StepProgress.Of(step, out _) is { IsDone: false, Next: { } next } progress)
            {
                string line = $"{Quote.Plain(path)}: {progress.Sentence} `{commands(path).Of(next)}`\n";
                planned ??= step.Step.FirstBegun is null ? line : null;
                if (step.Step.FirstBegun is not null && shown.Count < MostShown)
                {
                    shown.Add(line);
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"""
            PhaseGuard guards {steps.Length} step {(steps.Length == 1 ? "file" : "files")} here: what they record must be true, and every commit is judged.
            {string.Concat(shown.Count > 0 ? shown : planned is null ? [] : [planned])}Keep the log by command: `{tool} phase start FILE PHASE`, `{tool} phase complete FILE PHASE --outcome PASS`,
            `{tool} checkpoint GREEN FILE --commit`. Where to go on: `{tool} next FILE`. What a rule wants: `{tool} rules PG031`.
            A phase that was not executed is never recorded as executed; what cannot be done is said to the person you work for.
            """).ReplaceLineEndings("\n");
    }
}
