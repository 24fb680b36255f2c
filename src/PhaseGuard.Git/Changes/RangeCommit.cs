using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace PhaseGuard.Git;

/// <summary>One commit of a range, and what of its changes was wanted.</summary>
/// <param name="Id">Its full id.</param>
/// <param name="Parents">The ids of the parents that git goes on to.</param>
/// <param name="Time">The committer's time.</param>
/// <param name="Subject">The first line of its message that is not blank.</param>
/// <param name="Changes">What it changes against its first parent.</param>
internal sealed record RangeCommit(string Id, IReadOnlyList<string> Parents, DateTimeOffset Time, string Subject, IReadOnlyList<PathChange> Changes)
{
    private const string Indent = "    ";

    public bool IsMerge => Parents.Distinct(StringComparer.Ordinal).Count() > 1;

    /// <summary>Whether it names parents that git does not go on to, as where the history of a shallow clone is cut off.</summary>
    public bool IsCutOff { get; private init; }

    /// <summary>Whether git's own words say that it takes another commit back; a revert of a revert is a <c>Reapply</c> since git 2.43.</summary>
    public bool IsRevert => Subject.StartsWith("Revert \"", StringComparison.Ordinal) || Subject.StartsWith("Reapply \"", StringComparison.Ordinal);

    /// <summary>Whether it brings, changes or removes a path.</summary>
    public bool Touches(string path) => Changes.Any(change => change.Brings(path) || change.Removes(path));

    /// <summary>
    /// Reads a commit as <c>git diff-tree --pretty=raw --parents</c> shows it: its id and its parents', the headers, an empty line,
    /// the message, each line of it indented. A header may say anything: only its place makes it a parent.
    /// </summary>
    /// <param name="text">What stands before the changes.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The commit; <see langword="null"/> where the text is in another form.</returns>
    public static RangeCommit? Read(ReadOnlySpan<byte> text, IReadOnlyList<PathChange> changes)
    {
        string[] ids = Encoding.ASCII.GetString(TakeLine(ref text)).Split(' ');
        _ = TakeLine(ref text);
        ReadOnlySpan<byte> line = TakeLine(ref text);
        int parents = 0;
        for (; line.StartsWith("parent "u8); line = TakeLine(ref text))
        {
            parents++;
        }

        DateTimeOffset? time = null;
        for (; !line.IsEmpty; line = TakeLine(ref text))
        {
            time ??= line.StartsWith("committer "u8) ? ReadTime(line) : null;
        }

        return ids is not ["commit", var id, .. var known] || time is null
            ? null
            : new RangeCommit(id, known, time.Value, ReadSubject(text), changes) { IsCutOff = parents > known.Length };
    }

    private static string ReadSubject(ReadOnlySpan<byte> message)
    {
        while (!message.IsEmpty)
        {
            ReadOnlySpan<byte> line = TakeLine(ref message);
            string subject = (Utf8.IsValid(line) ? Encoding.UTF8 : Encoding.Latin1).GetString(line).TrimEnd();
            if (subject.Length > 0)
            {
                return subject.StartsWith(Indent, StringComparison.Ordinal) ? subject[Indent.Length..] : subject;
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
