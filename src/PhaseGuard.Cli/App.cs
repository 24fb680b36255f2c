using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using PhaseGuard.Cli.Commands;

namespace PhaseGuard.Cli;

/// <summary>The command line of the tool; the only place that knows its parser is each command's own file.</summary>
internal static class App
{
    public static int Run(IReadOnlyList<string> args, CommandContext context)
    {
        var root = new RootCommand("Keeps step files true: checks them, and guards every commit.")
        {
            CheckCommand.Create(context),
            PhaseCommands.Create(context),
            NextCommand.Create(context),
            StepCommands.Create(context),
            CheckpointCommand.Create(context),
            ExecuteCommand.Create(context),
            RulesCommand.Create(context),
            InitCommand.Create(context),
            InstallCommand.Create(context),
            UninstallCommand.Create(context),
            DoctorCommand.Create(context),
            HookCommand.Create(context),
        };
        LeavePathsAlone(root);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Flaw(parsed) is { } flaw)
        {
            return context.Refuse($"{flaw} (--help shows what there is).");
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false,
        });
    }

    /// <summary>The parser takes <c>/h</c> and <c>/?</c> for questions; here they are paths.</summary>
    private static void LeavePathsAlone(RootCommand root)
    {
        ICollection<string> names = root.Options.OfType<HelpOption>().Single().Aliases;
        names.Remove("/h");
        names.Remove("/?");
    }

    private static string? Flaw(ParseResult parsed)
        => parsed.Tokens.FirstOrDefault(token => token.Type == TokenType.Directive) is { } directive ? $"unknown command {Quote.Of(directive.Value)}"
            : parsed.CommandResult.Command is RootCommand && parsed.UnmatchedTokens is [var command, ..] ? $"unknown command {Quote.Of(command)}"
            : MistypedOption(parsed) is { } token ? $"unknown option {Quote.Of(token)}"
            : parsed.Errors.Count > 0 ? Quote.Plain(OneLine(parsed.Errors[0].Message)).TrimEnd('.')
            : null;

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The parser takes an unknown option for an argument; here a dash is no path before <c>--</c>. No option has a blank in it: that is a text.</summary>
    private static string? MistypedOption(ParseResult parsed)
        => parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !token.Value.Any(char.IsWhiteSpace))?.Value;
}
