using System.CommandLine;
using System.CommandLine.Parsing;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Help;

/// <summary>Finds what is wrong with a command line, and what was meant.</summary>
internal static class Misuse
{
    /// <returns>A sentence without its full stop, or with a question at its end; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Find(ParseResult parsed)
    {
        bool asksForHelp = parsed.Action is HelpPageAction;
        return parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive ? $"unknown command {Quote.Of(directive.Value)}"
            : parsed.CommandResult.Command is { Subcommands.Count: > 0 } parent && (parsed.UnmatchedTokens.Count > 0 || (parent.Action is null && !asksForHelp))
                ? OfMissingCommand(parent, parsed.UnmatchedTokens)
            : MistypedOption(parsed) is { } option ? Ask($"unknown option {Quote.Of(option)}", SpellingSuggestion.For(option, Options(parsed)))
            : parsed.Errors.Count == 0 || asksForHelp ? null
            : parsed.UnmatchedTokens is [var extra, ..] ? $"{Quote.Of(extra)} is one argument too many"
            : MissingArguments(parsed) is { Length: > 0 } missing ? $"{Quote.Of(Usage.PathOf(parsed.CommandResult.Command))} needs {missing}"
            : Ask(Quote.Plain(OneLine(parsed.Errors[0].Message)).TrimEnd('.'), OfValue(parsed.Errors[0]));
    }

    private static string OfMissingCommand(Command parent, IReadOnlyList<string> words)
    {
        string path = Usage.PathOf(parent);
        string[] names = [.. parent.Subcommands.Where(child => !child.Hidden).Select(child => child.Name)];
        if (words is not [var word, ..])
        {
            return $"{Quote.Of(path)} needs a command: {string.Join(", ", names)}";
        }

        if (word.StartsWith('-'))
        {
            return Ask($"unknown option {Quote.Of(word)}", SpellingSuggestion.For(word, parent.Options.Select(option => option.Name)));
        }

        string before = path.Length == 0 ? "" : $"{path} ";
        return Ask($"unknown command {Quote.Of(before + word)}", Elsewhere(parent, word) ?? SpellingSuggestion.For(before + word, names.Select(name => before + name)));
    }

    /// <summary>A word that is the name of a command one level below, such as <c>complete</c> for <c>phase complete</c>.</summary>
    private static string? Elsewhere(Command parent, string word)
    {
        string[] paths = [.. parent.Subcommands.SelectMany(child => child.Subcommands).Where(child => child.Name == word).Select(Usage.PathOf)];
        return paths.Length == 0 ? null : $"did you mean {string.Join(" or ", paths.Select(path => Quote.Of(path)))}?";
    }

    /// <summary>The parser takes an unknown option for an argument; here a dash is no path before <c>--</c>. No option has a blank in it: that is a text.</summary>
    private static string? MistypedOption(ParseResult parsed)
        => parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !token.Value.Any(char.IsWhiteSpace))?.Value;

    private static IEnumerable<string> Options(ParseResult parsed)
        => parsed.CommandResult.Command.Options.Where(option => !option.Hidden).Select(option => option.Name).Append("--help");

    /// <summary>What of the arguments is not there.</summary>
    private static string MissingArguments(ParseResult parsed)
        => string.Join(" and ", parsed.CommandResult.Command.Arguments
            .Where(argument => (parsed.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues).Select(Usage.Of));

    /// <summary>Which of the values that an option takes was meant.</summary>
    private static string? OfValue(ParseError error)
        => error.SymbolResult is OptionResult { Tokens: [{ Value: var value }, ..], Option: var option }
            ? SpellingSuggestion.For(value, option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(item => item.Label))
            : null;

    private static string Ask(string sentence, string? question) => question is null ? sentence : $"{sentence}: {question}";

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
