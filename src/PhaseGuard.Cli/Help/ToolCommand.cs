using System.CommandLine;

namespace PhaseGuard.Cli.Help;

/// <summary>A command whose help ends with examples.</summary>
/// <param name="name">The last word of its name.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Command lines without the tool's own name; a test runs each of them.</param>
internal sealed class ToolCommand(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
