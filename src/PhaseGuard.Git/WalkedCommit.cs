using System.Buffers.Text;
using System.Text;

namespace PhaseGuard.Git;

/// <summary>One commit of a range, and what it does to files that could be step files or the policy.</summary>
/// <param name="Id">Its full id.</param>
/// <param name="Parents">The ids of its parents, as the commit itself names them.</param>
/// <param name="Time">The committer's time.</param>
/// <param name="Subject">The first line of its message that is not blank.</param>
/// <param name="Changes">What it changes against its first parent.</param>
internal sealed record WalkedCommit(string Id, IReadOnlyList<string> Parents, DateTimeOffset Time, string Subject, IReadOnlyList<PathChange> Changes)
{
    public bool IsMerge => Parents.Count > 1;

    /// <summary>Whether git's own words say that it takes another commit back.</summary>
    public bool IsRevert => Subject.StartsWith("Revert \"", StringComparison.Ordinal);

    /// <summary>Whether it brings, changes or removes a path.</summary>
    public bool Touches(string path) => Changes.Any(change => change.Brings(path) || change.Removes(path));

    /// <summary>Reads a commit as <c>git diff-tree --pretty=raw</c> shows it: headers, an empty line, the message, each line of it indented.</summary>
    /// <param name="text">What stands before the changes.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The commit; <see langword="null"/> where the text is in another form.</returns>
    public static WalkedCommit? Read(ReadOnlySpan<byte> text, IReadOnlyList<PathChange> changes)
    {
        string? id = null;
        DateTimeOffset? time = null;
        List<string> parents = [];
        for (ReadOnlySpan<byte> line = TakeLine(ref text); !line.IsEmpty; line = TakeLine(ref text))
        {
            if (line.StartsWith("commit "u8))
            {
                id ??= WordOf(line["commit "u8.Length..]);
            }
            else if (line.StartsWith("parent "u8))
            {
                parents.Add(WordOf(line["parent "u8.Length..]));
            }
            else if (line.StartsWith("committer "u8))
            {
                time ??= ReadTime(line);
            }
        }

        return id is null || time is null ? null : new WalkedCommit(id, parents, time.Value, ReadSubject(text), changes);
    }

    private static string ReadSubject(ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
        {
            string line = Encoding.UTF8.GetString(TakeLine(ref message)).Trim();
            if (line.Length > 0)
            {
                return line;
            }
        }

        return "";
    }

    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)'\n');
        ReadOnlySpan<byte> line = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return line;
    }

    private static string WordOf(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)' ');
        return Encoding.ASCII.GetString(end < 0 ? text : text[..end]);
    }

    /// <summary>The seconds before the zone, at the end; a time that no calendar has is as the calendar's end.</summary>
    private static DateTimeOffset? ReadTime(ReadOnlySpan<byte> committer)
    {
        int zone = committer.LastIndexOf((byte)' ');
        ReadOnlySpan<byte> digits = zone < 0 ? default : committer[(committer[..zone].LastIndexOf((byte)' ') + 1)..zone];
        return !Utf8Parser.TryParse(digits, out decimal seconds, out int length) || length != digits.Length
            ? null
            : DateTimeOffset.FromUnixTimeSeconds((long)Math.Clamp(seconds, 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));
    }
}
