using System.CommandLine;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Help;

/// <summary>Writes what <c>--help</c> prints.</summary>
/// <param name="writer">What is written to.</param>
/// <param name="tool">How the tool was called.</param>
/// <param name="width">How many columns a line may have.</param>
internal sealed class HelpPage(TextWriter writer, string tool, int width)
{
    /// <summary>What stands left of a description is at most this long; else the description has lines of its own.</summary>
    private const int WidestLabel = 28;

    /// <summary>The page of the tool as a whole.</summary>
    public void Write(RootCommand root, IEnumerable<CommandGroup> groups)
    {
        WriteHead(root);
        foreach (CommandGroup group in groups)
        {
            WriteRows(group.Title, group.Commands.Select(Row));
        }

        WriteRows("Options", root.Options.Select(Row));
        writer.Write($"`{tool} COMMAND --help` explains a command.\n");
    }

    /// <summary>The page of a command.</summary>
    public void Write(Command command)
    {
        WriteHead(command);
        WriteRows("Arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        WriteRows("Commands", command.Subcommands.Where(child => !child.Hidden).Select(Row));
        WriteRows("Options", command.Options.Where(option => !option.Hidden).Select(Row));
        if (command is ToolCommand { Examples: { Count: > 0 } examples })
        {
            writer.Write($"Examples:\n{string.Concat(examples.Select(example => $"  {tool} {example}\n"))}");
        }
        else if (command.Subcommands.Count > 0)
        {
            writer.Write($"`{tool} {Usage.PathOf(command)} COMMAND --help` explains a command.\n");
        }
    }

    private static (string Label, string Text) Row(Command command) => (command.Name, command.Description ?? "");

    private static (string Label, string Text) Row(Option option)
    {
        string kind = option.Required ? " (required)" : option.HasDefaultValue && option.GetDefaultValue() is string { Length: > 0 } value ? $" (default: {value})" : "";
        return (Usage.Of(option), $"{option.Description}{kind}");
    }

    private void WriteHead(Command command)
    {
        WriteLines(command.Description ?? "", "");
        writer.Write($"\nusage: {Usage.Of(command, tool)}\n\n");
    }

    private void WriteRows(string title, IEnumerable<(string Label, string Text)> rows)
    {
        (string Label, string Text)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        int column = Math.Min(all.Max(row => row.Label.Length), WidestLabel);
        writer.Write($"{title}:\n");
        foreach ((string label, string text) in all)
        {
            string indent = new(' ', column + 4);
            bool hasOwnLine = label.Length > column;
            writer.Write(hasOwnLine ? $"  {label}\n{indent}" : $"  {label.PadRight(column)}  ");
            WriteLines(text, indent);
        }

        writer.Write('\n');
    }

    private void WriteLines(string text, string indent)
        => writer.Write($"{string.Join($"\n{indent}", Wrap.Lines(text, width - indent.Length))}\n");
}
