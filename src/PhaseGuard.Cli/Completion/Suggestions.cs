using System.CommandLine;

namespace PhaseGuard.Cli.Completion;

/// <summary>Words that a shell offers for an argument, which takes others, too.</summary>
internal static class Suggestions
{
    /// <returns>The argument itself.</returns>
    public static Argument<T> Suggest<T>(this Argument<T> argument, IEnumerable<string> words)
    {
        argument.CompletionSources.Add([.. words]);
        return argument;
    }
}
