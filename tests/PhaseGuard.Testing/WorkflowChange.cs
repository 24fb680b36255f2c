using System.Text.Json;

namespace PhaseGuard.Testing;

/// <summary>A commit that changed a real workflow session.</summary>
/// <param name="Session">The session.</param>
/// <param name="Before">The number of its version before; 0 where it was not there.</param>
/// <param name="After">The number of its version after; 0 where it is gone.</param>
/// <param name="Date">When it was committed.</param>
public sealed record WorkflowChange(string Session, int Before, int After, DateTimeOffset Date)
{
    /// <summary>All changes of the corpus, parents first; none where the corpus is not beside this clone.</summary>
    public static IReadOnlyList<WorkflowChange> All { get; } = ProjectFolder.WorkflowCorpus is { } folder
        ? [.. File.ReadLines(Path.Combine(folder, "manifest.jsonl")).Select(Read)]
        : [];

    /// <summary>The files of a version, by their repository paths; none of version 0.</summary>
    /// <param name="version">The version's number.</param>
    public IReadOnlyList<(string Path, byte[] Content)> Files(int version)
    {
        string top = System.IO.Path.Combine(ProjectFolder.WorkflowCorpus!, "sessions", Session, $"{version}");
        return version == 0 ? []
            : [.. Directory.EnumerateFiles(top, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(file => (System.IO.Path.GetRelativePath(top, file).Replace('\\', '/'), File.ReadAllBytes(file)))];
    }

    private static WorkflowChange Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new WorkflowChange(
            root.GetProperty("session").GetString()!, root.GetProperty("before").GetInt32(), root.GetProperty("after").GetInt32(), root.GetProperty("date").GetDateTimeOffset());
    }
}
