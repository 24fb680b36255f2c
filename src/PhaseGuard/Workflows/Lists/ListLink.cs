using System.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>A link of a check list to a task file or a summary. Offsets are bytes of the text without its byte order mark.</summary>
/// <param name="Target">The target as it is written, as <c>./.task/IMPL-1.json</c>.</param>
/// <param name="Path">The path below the session folder, as <c>.task/IMPL-1.json</c>.</param>
/// <param name="Offset">Where the target begins.</param>
/// <param name="LineStart">Where the line begins.</param>
internal sealed record ListLink(string Target, string Path, int Offset, int LineStart)
{
    private const string TaskFolder = ".task/";

    /// <summary>The name of the task file that is linked, without its extension; <see langword="null"/> where it is none.</summary>
    public string? TaskStem
    {
        get
        {
            if (!Path.StartsWith(TaskFolder, StringComparison.Ordinal))
            {
                return null;
            }

            string stem = Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? Path[TaskFolder.Length..^".json".Length] : Path[TaskFolder.Length..];
            return stem.Length > 0 ? stem : null;
        }
    }

    /// <summary>Adds the links of a line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">Where the line begins, and where it ends.</param>
    /// <param name="links">What they are added to.</param>
    public static void AddTo(List<ListLink> links, ReadOnlySpan<byte> text, (int Start, int End) line)
    {
        int at = line.Start;
        while (text[at..line.End].IndexOf("]("u8) is var found and >= 0)
        {
            at += found + "](".Length;
            ReadOnlySpan<byte> rest = text[at..line.End];
            int prefix = rest.StartsWith("./"u8) ? 2 : 0;
            if (FolderLength(rest[prefix..]) is not (> 0 and var folder))
            {
                continue;
            }

            int length = rest.IndexOfAny(")# \t"u8) is >= 0 and var end ? end : rest.Length;
            if (length > prefix + folder)
            {
                links.Add(new ListLink(Encoding.UTF8.GetString(rest[..length]), Encoding.UTF8.GetString(rest[prefix..length]), at, line.Start));
            }

            at += length;
        }
    }

    private static int FolderLength(ReadOnlySpan<byte> path)
        => path.StartsWith(".task/"u8) ? ".task/".Length : path.StartsWith(".summaries/"u8) ? ".summaries/".Length : 0;
}
