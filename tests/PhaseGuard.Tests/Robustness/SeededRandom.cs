namespace PhaseGuard.Tests.Robustness;

/// <summary>Chance that a seed repeats.</summary>
internal sealed class SeededRandom(int seed)
{
#pragma warning disable CA5394 // a test wants to be repeated; nothing is kept secret
    private readonly Random _random = new(seed);

    /// <summary>A number from 0 up to, not including, a bound.</summary>
    public int Roll(int bound) => _random.Next(bound);
#pragma warning restore CA5394

    public bool Once(int inHowMany) => Roll(inHowMany) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];
}
