using System.Globalization;

namespace PhaseGuard.Testing;

/// <summary>How often the tests by chance repeat: once on a usual run, <c>PHASEGUARD_FUZZ_ROUNDS</c> times on a long one.</summary>
public static class Rounds
{
    private static readonly int _count =
        int.TryParse(Environment.GetEnvironmentVariable("PHASEGUARD_FUZZ_ROUNDS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 1;

    /// <summary>The seeds of a test that takes so many of them a round.</summary>
    /// <param name="each">How many a round.</param>
    public static IEnumerable<int> Seeds(int each) => Enumerable.Range(1, each * _count);

    /// <summary>How many examples a property is asked of.</summary>
    /// <param name="each">How many a round.</param>
    public static int Examples(int each) => each * _count;
}
