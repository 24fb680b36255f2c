using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Fixes;

/// <summary>Whatever becomes of a file, fixes keep their promises.</summary>
public sealed class MutationFixTests
{
    public static IEnumerable<int> Seeds => Rounds.Seeds(2);

    [Test, CancelAfter(600_000)]
    public void A_file_whose_values_were_swapped_is_fixed_or_left_alone([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus, CancellationToken token)
        => Limited.Run(() => FixAll(seed, [.. StepText.From(corpus).Where(text => text.IsJson)], (dice, text, _) => Mutation.OfValues(dice, text)), token);

    [Test, CancelAfter(600_000)]
    public void A_file_whose_bytes_were_spoilt_is_fixed_or_left_alone([ValueSource(nameof(Seeds))] int seed, [Values] bool corpus, CancellationToken token)
        => Limited.Run(() => FixAll(seed, StepText.From(corpus), Mutation.OfBytes), token);

    private static void FixAll(int seed, IReadOnlyList<StepText> texts, Func<SeededRandom, byte[], byte[], byte[]> mutate)
    {
        var dice = new SeededRandom(seed);
        foreach (StepText text in texts)
        {
            byte[] content = mutate(dice, text.WithoutMark, dice.Pick(texts).Content);
            string told = $"seed {seed}, {new StepText(text.Name, content).Show()}";
            try
            {
                FixPromises.Keep(Examples.Path, content, Examples.Options, told);
            }
            catch (Exception exception) when (exception is not ShouldAssertException)
            {
                throw new InvalidOperationException(told, exception);
            }
        }
    }
}
