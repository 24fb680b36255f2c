using System.CommandLine;
using System.CommandLine.Completions;

namespace PhaseGuard.Cli.Completion;

/// <summary>An option that a shell can complete.</summary>
/// <param name="Name">Its name, with the dashes.</param>
/// <param name="Description">What it does.</param>
/// <param name="TakesValue">Whether a word follows it.</param>
/// <param name="Values">The words that may follow it; none where it takes a file or a text.</param>
internal sealed record CompletionOption(string Name, string Description, bool TakesValue, IReadOnlyList<string> Values)
{
    public static CompletionOption Of(Option option)
    {
        bool takesValue = option.HelpName is not null;
        return new CompletionOption(
            option.Name, option.Description ?? "", takesValue,
            takesValue ? [.. option.GetCompletions(CompletionContext.Empty).Select(item => item.Label)] : []);
    }
}
