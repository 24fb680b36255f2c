namespace PhaseGuard.Cli.Help;

/// <summary>What the tool prints where it is called with nothing else: what it is, where to begin, and where help is.</summary>
internal static class Overview
{
    private static readonly (string Command, string Purpose)[] _firstSteps =
    [
        ("install", "judge every commit from now on"),
        ("check", "judge every step file"),
        ("step new --help", "plan a step"),
        ("next FILE", "where to go on in a step, and the command to type"),
        ("doctor", "whether commits are judged, and what to do where they are not"),
    ];

    public static void Write(TextWriter writer, string tool, string description, IReadOnlyList<CommandGroup> groups)
    {
        writer.Write($"{description}\n\n");
        int title = groups.Max(group => group.Title.Length);
        foreach (CommandGroup group in groups)
        {
            writer.Write($"  {group.Title.PadRight(title)}  {string.Join(", ", group.Commands.Select(command => command.Name))}\n");
        }

        int first = _firstSteps.Max(step => step.Command.Length);
        writer.Write("\nTo begin with:\n");
        foreach ((string command, string purpose) in _firstSteps)
        {
            writer.Write($"  {tool} {command.PadRight(first)}  {purpose}\n");
        }

        writer.Write($"\n`{tool} --help` lists all commands, `{tool} COMMAND --help` explains one.\n");
    }
}
