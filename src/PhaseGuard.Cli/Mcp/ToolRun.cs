using System.Text.Json;
using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Mcp;

/// <summary>One call of a tool.</summary>
/// <param name="context">The world, whose current folder is the top of the work tree; what is written there is the answer's text.</param>
/// <param name="tree">The work tree.</param>
/// <param name="arguments">What the tool was called with.</param>
internal sealed class ToolRun(CommandContext context, WorkTree tree, ToolArguments arguments)
{
    public CommandContext Context => context;

    public ToolArguments Arguments => arguments;

    /// <summary>Writes the typed part of the answer, one JSON object; <see langword="null"/> where there is none.</summary>
    public Action<Utf8JsonWriter>? Structured { get; set; }

    /// <summary>Takes the document that the command prints for programs as the typed part.</summary>
    /// <param name="write">Prints it.</param>
    public void Structure(Action<TextWriter> write)
    {
        using var text = new StringWriter();
        write(text);
        string document = text.ToString();
        Structured = json =>
        {
            using var parsed = JsonDocument.Parse(document);
            parsed.WriteTo(json); // on one line
        };
    }

    /// <summary>The step file that the call is about.</summary>
    /// <exception cref="Git.CannotCheckException">It does not lie in the work tree.</exception>
    public string File => Admit(arguments.Required(McpTool.File.Name));

    /// <exception cref="Git.CannotCheckException">The path leads out of the work tree.</exception>
    public string Admit(string path) => Confinement.Admit(tree, path);
}
