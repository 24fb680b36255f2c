using System.CommandLine;
using System.CommandLine.Parsing;

namespace PhaseGuard.Cli.Commands;

/// <summary>What the commands that run commands have in common.</summary>
internal static class RunArguments
{
    public static Option<bool> NoLog() => new("--no-log") { Description = "Keep the digest of the output alone: a log may hold secrets." };

    public static Option<bool> Input() => new("--stdin") { Description = "Give the command the standard input; else it has an empty one." };

    /// <summary>The words after <c>--</c>, which are no arguments of this program.</summary>
    public static string[] CommandOf(ParseResult parsed)
        => [.. parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Select(token => token.Value)];

    /// <summary>What an argument has before <c>--</c>.</summary>
    public static string[] Before(string[] words, string[] command) => words[..Math.Max(0, words.Length - command.Length)];
}
