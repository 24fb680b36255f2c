using System.Text.Json;

namespace PhaseGuard.Testing;

/// <summary>A real step file, and what the hook of its own repository said of it.</summary>
/// <param name="File">Its name in the corpus.</param>
/// <param name="Path">The repository path that it had.</param>
/// <param name="IsAccepted">Whether that hook let it pass.</param>
public sealed record CorpusFile(string File, string Path, bool IsAccepted)
{
    /// <summary>The file's bytes.</summary>
    public byte[] Content => System.IO.File.ReadAllBytes(System.IO.Path.Combine(ProjectFolder.Corpus!, File));

    /// <summary>All real files; none in a plain clone.</summary>
    public static IReadOnlyList<CorpusFile> All { get; } = ProjectFolder.Corpus is null ? [] :
    [
        .. System.IO.File.ReadLines(System.IO.Path.Combine(ProjectFolder.Corpus, "manifest.jsonl")).Select(Parse),
    ];

    /// <inheritdoc/>
    public override string ToString() => File;

    private static CorpusFile Parse(string line)
    {
        using JsonDocument entry = JsonDocument.Parse(line);
        return new CorpusFile(
            entry.RootElement.GetProperty("file").GetString()!,
            entry.RootElement.GetProperty("path").GetString()!,
            entry.RootElement.GetProperty("peer").GetProperty("accepts").GetBoolean());
    }
}
