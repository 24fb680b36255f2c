using System.CommandLine;

namespace PhaseGuard.Cli.Help;

/// <summary>How a command is typed.</summary>
internal static class Usage
{
    /// <summary>The words by which a command is called, without the tool's own name.</summary>
    public static string PathOf(Command command)
        => command.Parents.OfType<Command>().FirstOrDefault() is null or RootCommand ? command is RootCommand ? "" : command.Name
            : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    /// <summary>The whole line: name, arguments, options that must be given, and whether there are others.</summary>
    /// <param name="command">The command.</param>
    /// <param name="tool">How the tool was called.</param>
    public static string Of(Command command, string tool)
        => string.Join(' ', [tool, .. Words(command)]);

    /// <summary>The line below a sentence that says what is wrong with a command line.</summary>
    public static string Hint(Command command, string tool) => $"usage: {Of(command, tool)} (--help explains it)";

    /// <summary>An argument as a line of usage shows it.</summary>
    public static string Of(Argument argument)
    {
        bool isMany = argument.Arity.MaximumNumberOfValues > 1;
        return argument.Name.Contains(' ', StringComparison.Ordinal) ? argument.Name
            : argument.Arity.MinimumNumberOfValues > 0 ? $"{argument.Name}{(isMany ? "..." : "")}"
            : $"[{argument.Name}{(isMany ? "..." : "")}]";
    }

    /// <summary>An option with what it takes.</summary>
    public static string Of(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static IEnumerable<string> Words(Command command)
    {
        IEnumerable<string> words =
        [
            PathOf(command),
            command is RootCommand ? "COMMAND" : string.Join('|', Children(command).Select(child => child.Name)),
            .. command.Arguments.Select(Of),
            .. command.Options.Where(option => option.Required).Select(Of),
            command.Subcommands.Any() || command.Options.All(option => option.Required) ? "" : "[options]",
        ];
        return words.Where(word => word.Length > 0);
    }

    private static IEnumerable<Command> Children(Command command) => command.Subcommands.Where(child => !child.Hidden);
}
