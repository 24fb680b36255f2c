using System.Text;
using System.Text.Json;

namespace PhaseGuard.Cli.Tests.Agents;

/// <summary>Events as agents tell them, in files, with holes for what a story needs.</summary>
internal static class RecordedEvent
{
    private static readonly string _folder = ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "Agents", "events");

    /// <summary>The agents of which there are events.</summary>
    public static IEnumerable<string> Agents => Directory.EnumerateDirectories(_folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);

    /// <summary>The file beside the events of an agent.</summary>
    public static string FileOf(string agent, string name) => Path.Combine(_folder, agent, name);

    /// <summary>An event of an agent; <see langword="null"/> where the agent has none of the kind.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="name">What the event is.</param>
    /// <param name="repo">Where it happens.</param>
    /// <param name="holes">What stands in its holes.</param>
    public static byte[]? Read(string agent, string name, TestRepo repo, params (string Hole, string Text)[] holes)
    {
        string file = FileOf(agent, $"{name}.json");
        if (!File.Exists(file))
        {
            return null;
        }

        string text = File.ReadAllText(file).Replace("{repo}", Escaped(repo.Top), StringComparison.Ordinal);
        foreach ((string hole, string put) in holes)
        {
            text = text.Replace($"{{{hole}-in-text}}", Escaped(Escaped(put)), StringComparison.Ordinal).Replace($"{{{hole}}}", Escaped(put), StringComparison.Ordinal);
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text).ToString();
}
