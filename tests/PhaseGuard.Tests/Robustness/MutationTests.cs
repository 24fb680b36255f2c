namespace PhaseGuard.Tests.Robustness;

/// <summary>Whatever becomes of a file, it is judged: no exception, no endless loop, no place outside the file.</summary>
public sealed class MutationTests
{
    private static readonly ValidationOptions[] _options =
    [
        Examples.Options,
        Examples.Options with { Strict = true },
        new() { Policy = new Policy { AllowsPlannedSteps = true, LeavesCommitOpen = true, AcceptsCheckpoints = false } },
    ];

    public static IEnumerable<int> Seeds => Rounds.Seeds(2);

    [Test, CancelAfter(600_000)]
    public void A_file_whose_bytes_were_spoilt_is_judged([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus, CancellationToken token)
        => Limited.Run(() => JudgeAll(seed, StepText.From(corpus), Mutation.OfBytes), token);

    [Test, CancelAfter(600_000)]
    public void A_file_whose_values_were_swapped_is_judged([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus, CancellationToken token)
        => Limited.Run(() => JudgeAll(seed, [.. StepText.From(corpus).Where(text => text.IsJson)], (dice, text, _) => Mutation.OfValues(dice, text)), token);

    private static void JudgeAll(int seed, IReadOnlyList<StepText> texts, Func<SeededRandom, byte[], byte[], byte[]> mutate)
    {
        var dice = new SeededRandom(seed);
        foreach (StepText text in texts)
        {
            byte[] content = text.WithoutMark;
            for (int times = 0; times < 3; times++)
            {
                content = mutate(dice, content, dice.Pick(texts).Content);
                string told = $"seed {seed}, mutation {times} of {new StepText(text.Name, content).Show()}";
                try
                {
                    ValidationOptions options = dice.Pick(_options);
                    foreach (FileReport report in JudgeBeside(content, options).Prepend(StepValidator.Validate(Examples.Path, content, options)))
                    {
                        Promises.Keep(report, content, told);
                    }
                }
                catch (Exception exception) when (exception is not ShouldAssertException)
                {
                    throw new InvalidOperationException(told, exception);
                }
            }
        }
    }

    /// <summary>What is found of a file beside its copy, in a commit that brings it, and in a push.</summary>
    private static IEnumerable<FileReport> JudgeBeside(byte[] content, ValidationOptions options)
    {
        using StepDocument document = StepDocument.Read(Examples.Path, content, options);
        StepOutline step = document.Outline;
        return
        [
            .. StepValidator.ValidateFolders([step, step], options),
            .. StepValidator.ValidateMessage($"feat({step.TaskId}): GREEN", [new StepMove(null, step)], CommitContext.Ordinary, options),
            .. StepValidator.ValidateMessage("Log in", [new StepMove(null, step)], CommitContext.Ordinary, options),
            .. StepValidator.ValidatePush([step], options),
        ];
    }
}
