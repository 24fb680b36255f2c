using System.Globalization;
using System.Text;

namespace PhaseGuard.Git;

/// <summary>One commit of a range, and what it does to files that could be step files or the policy.</summary>
/// <param name="Id">Its full id.</param>
/// <param name="Parents">The ids of its parents, as the commit itself names them.</param>
/// <param name="Time">The committer's time.</param>
/// <param name="Message">The message.</param>
/// <param name="Changes">What it changes against its first parent.</param>
internal sealed record WalkedCommit(string Id, IReadOnlyList<string> Parents, DateTimeOffset Time, string Message, IReadOnlyList<PathChange> Changes)
{
    private const string Indent = "    ";

    public bool IsMerge => Parents.Count > 1;

    /// <summary>Whether git's own words say that it takes another commit back.</summary>
    public bool IsRevert => Message.StartsWith("Revert \"", StringComparison.Ordinal);

    /// <summary>Whether it brings, changes or removes a path.</summary>
    public bool Touches(string path) => Changes.Any(change => change.Brings(path) || change.Removes(path));

    /// <summary>Reads a commit as <c>git diff-tree --pretty=raw</c> shows it: headers, an empty line, the message, each line of it indented.</summary>
    /// <param name="text">What stands before the changes.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>The commit; <see langword="null"/> where the text is in another form.</returns>
    public static WalkedCommit? Read(string text, IReadOnlyList<PathChange> changes)
    {
        int end = text.IndexOf("\n\n", StringComparison.Ordinal);
        string[] headers = (end < 0 ? text : text[..end]).TrimEnd('\n').Split('\n');
        string? committer = Values(headers, "committer").FirstOrDefault();
        if (Values(headers, "commit").FirstOrDefault() is not { } id || committer is null || ReadTime(committer) is not { } time)
        {
            return null;
        }

        var message = new StringBuilder();
        foreach (string line in end < 0 ? [] : text[(end + 2)..].Split('\n'))
        {
            message.Append(line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line).Append('\n');
        }

        return new WalkedCommit(id.Split(' ')[0], [.. Values(headers, "parent")], time, message.ToString(), changes);
    }

    private static IEnumerable<string> Values(string[] headers, string key)
        => headers.Where(header => header.StartsWith(key, StringComparison.Ordinal) && header.Length > key.Length && header[key.Length] == ' ')
            .Select(header => header[(key.Length + 1)..]);

    /// <summary>The seconds before the zone, at the end; a time that no calendar has is as the calendar's end.</summary>
    private static DateTimeOffset? ReadTime(string committer)
        => committer.Split(' ') is [.., var seconds, _] && decimal.TryParse(seconds, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal time)
            ? DateTimeOffset.FromUnixTimeSeconds((long)Math.Clamp(time, 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
            : null;
}
