using System.CommandLine;

namespace PhaseGuard.Cli.Completion;

/// <summary>Words that a shell offers for an argument, which takes others, too.</summary>
internal static class Suggestions
{
    /// <param name="argument">The argument.</param>
    /// <param name="words">Finds the words, when a shell or a mistake asks for them.</param>
    /// <returns>The argument itself.</returns>
    public static Argument<T> Suggest<T>(this Argument<T> argument, Func<IEnumerable<string>> words)
    {
        argument.CompletionSources.Add(_ => words());
        return argument;
    }
}
