using System.CommandLine;
using System.CommandLine.Completions;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Completion;

/// <summary>What may follow the words of one command.</summary>
/// <param name="Path">Those words, each behind a space; empty for the tool itself.</param>
/// <param name="Commands">The commands below it.</param>
/// <param name="Options">Its options.</param>
/// <param name="Arguments">The words that each of its arguments takes; none where it takes a file or a text.</param>
internal sealed record CompletionEntry(
    string Path, IReadOnlyList<string> Commands, IReadOnlyList<CompletionOption> Options, IReadOnlyList<IReadOnlyList<string>> Arguments)
{
    /// <summary>The entries of a command and of all below it, itself first.</summary>
    public static IEnumerable<CompletionEntry> Of(Command command)
    {
        Command[] children = [.. command.Subcommands.Where(child => !child.Hidden)];
        string path = Usage.PathOf(command);
        var own = new CompletionEntry(
            path.Length == 0 ? "" : $" {path}",
            [.. children.Select(child => child.Name)],
            [.. command.Options.Where(option => !option.Hidden).Select(CompletionOption.Of)],
            [.. command.Arguments.Select(Words)]);
        return children.SelectMany(Of).Prepend(own);
    }

    private static IReadOnlyList<string> Words(Argument argument) => [.. argument.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];
}
