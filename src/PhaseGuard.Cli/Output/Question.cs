namespace PhaseGuard.Cli.Output;

/// <summary>Asks somebody at a terminal; only a yes is one.</summary>
internal static class Question
{
    /// <param name="say">Writes to the terminal.</param>
    /// <param name="input">What somebody types.</param>
    /// <param name="question">The question.</param>
    public static bool Ask(Action<string> say, TextReader input, string question)
    {
        say($"{question} [y/N] ");
        return input.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
