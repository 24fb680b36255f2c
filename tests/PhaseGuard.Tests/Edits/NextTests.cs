using System.Text;
using PhaseGuard.Policies;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Edits;

/// <summary>Whoever does what comes next, and nothing else, ends at DONE, from wherever commands have led a step.</summary>
public sealed class NextTests
{
    private const string Own = """{ "phases": ["PREPARE", "REVIEW", "COMMIT"], "checkpoints": { "GREEN": "PREPARE", "REVIEW": "REVIEW" } }""";

    /// <summary>More commands than any step needs.</summary>
    private const int Enough = 100;

    [TestCase("")]
    [TestCase("\"checkpoints\": false, \"commitPhase\": \"open\", \"plannedSteps\": \"allow\"")]
    public void From_every_state_that_commands_reach_next_leads_to_DONE(string policy)
    {
        EditedStep first = Planned("own", "atdd", $$"""{ "phaseSets": { "own": {{Own}} }{{(policy.Length > 0 ? ", " : "")}}{{policy}} }""");
        var next = new Dictionary<string, string?>();
        var open = new Queue<byte[]>([first.Bytes]);
        while (open.TryDequeue(out byte[]? text))
        {
            string state = Signature(first, text);
            if (next.ContainsKey(state))
            {
                continue;
            }

            byte[]? following = Follow(first, text);
            next[state] = following is null ? null : Signature(first, following);
            open.Enqueue(following ?? text);
            foreach (StepCommand command in Commands(["PREPARE", "REVIEW", "COMMIT"]))
            {
                if (StepEditor.Edit(Examples.Path, text, command, first.Options).Text is { } other)
                {
                    open.Enqueue(other.ToArray());
                }
            }
        }

        next.Count.ShouldBeGreaterThan(100);
        foreach (string start in next.Keys)
        {
            string? reached = start;
            for (int count = 0; reached is not null && count < Enough; count++)
            {
                reached = next[reached];
            }

            reached.ShouldBeNull($"next leads in a circle from {start}");
        }
    }

    [TestCase("1.0", "atdd")]
    [TestCase("1.0", "research")]
    [TestCase("2.0", "atdd")]
    [TestCase("3.0", "atdd")]
    [TestCase("4.0", "infrastructure")]
    public void After_any_commands_next_leads_to_DONE(string version, string kind)
    {
        var random = new SeededRandom(version[0] + kind.Length);
        EditedStep step = Planned(version, kind, "{}");
        byte[] planned = step.Bytes;
        StepCommand[] commands = [.. Commands(Read(step, planned).PhaseNames)];
        for (int walk = 0; walk < 10; walk++)
        {
            byte[] text = planned;
            for (int count = 0; count < 60; count++)
            {
                byte[]? followed = random.Once(3) ? Follow(step, text) : null;
                text = followed ?? StepEditor.Edit(Examples.Path, text, random.Pick(commands), step.Options).Text?.ToArray() ?? text;
            }

            int left = Enough;
            while (Follow(step, text) is { } following && left-- > 0)
            {
                text = following;
            }

            left.ShouldBeGreaterThan(0);
            Read(step, text).State.ShouldBe(StepState.Done);
        }
    }

    /// <summary>Does what comes next.</summary>
    /// <returns><see langword="null"/> where the step is done.</returns>
    private static byte[]? Follow(EditedStep step, byte[] text)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, text, step.Options);
        StepProgress progress = StepProgress.Of(document, out _)!;
        if (progress.IsDone)
        {
            return null;
        }

        progress.Next.ShouldNotBeNull(progress.Sentence);
        EditResult result = StepEditor.Edit(Examples.Path, text, CommandOf(progress.Next), step.Options);
        result.Succeeded.ShouldBeTrue($"{progress.Next}: {result.Refusal}{result.Flaws?.Findings[0].Message}\n{Encoding.UTF8.GetString(text)}");
        return result.Text!.Value.ToArray();
    }

    /// <summary>The command, with what has to be said with it and nothing more.</summary>
    private static StepCommand CommandOf(NextAction next) => next.Kind switch
    {
        NextActionKind.StartStep => new StartStep("researcher"),
        NextActionKind.FinishStep => new FinishStep(),
        NextActionKind.ReworkStep => new ReworkStep("why"),
        NextActionKind.RetryStep => new RetryStep(next.Inputs.Contains(EditInput.Mended) ? "why" : null),
        NextActionKind.UnblockStep => new UnblockStep(),
        NextActionKind.ResolveError => new ResolveError(),
        NextActionKind.StartPhase => new StartPhase(next.Name!),
        NextActionKind.CompletePhase => new CompletePhase(next.Name!, HasPassed: true) { Notes = next.Inputs.Contains(EditInput.Notes) ? "text" : null },
        NextActionKind.MarkCheckpoint => new MarkCheckpoint(next.Name!),
        _ => throw new AssertionException($"next says {next}"),
    };

    private static IEnumerable<StepCommand> Commands(IReadOnlyList<string> phases) =>
    [
        new StartStep("researcher"), new FinishStep(), new FailStep("why"), new FailStep("why") { CanRetry = false }, new ReviewStep("ada", "why"),
        new ReworkStep("why"), new RetryStep(), new RetryStep("why"), new ResetStep("why"), new RollBack(),
        BlockStep.On(["01-02"]), BlockStep.ForLackOf(["the address"], "ask"), new UnblockStep(), new RecordError("why"), new ResolveError(), new QueueStep(1), new RecordMetrics(1, 2),
        .. MarkCheckpoint.Names.Select(name => new MarkCheckpoint(name)),
        .. phases.SelectMany(phase => new StepCommand[]
        {
            new StartPhase(phase), new CompletePhase(phase, HasPassed: true), new CompletePhase(phase, HasPassed: false) { Details = "why" },
            new SkipPhase(phase, "NOT_APPLICABLE: why"), new SkipPhase(phase, "CHECKPOINT_PENDING"),
        }),
    ];

    /// <summary>All of a step that commands look at.</summary>
    private static string Signature(EditedStep step, byte[] text)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, text, step.Options);
        var record = StepRecord.Of(document);
        string phases = string.Join(' ', record.Phases.Select(phase => $"{phase.Status}/{phase.Outcome}/{phase.Reason}"));
        return $"{record.State} {record.CanRetry} {phases} {StepProgress.Of(document, out _)}";
    }

    private static StepRecord Read(EditedStep step, byte[] text)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, text, step.Options);
        return StepRecord.Of(document);
    }

    private static EditedStep Planned(string version, string kind, string policy)
        => EditedStep.Planned(version, kind, PolicyFile.Read(Encoding.UTF8.GetBytes(policy)).Policy);
}
