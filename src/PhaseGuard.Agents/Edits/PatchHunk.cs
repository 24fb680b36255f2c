namespace PhaseGuard.Agents.Edits;

/// <summary>One place that a patch changes: lines that are there, and those that come instead.</summary>
/// <param name="Anchor">A line that stands somewhere before; <see langword="null"/> where none is named.</param>
/// <param name="Old">The lines that are there.</param>
/// <param name="New">The lines that come instead.</param>
internal sealed record PatchHunk(string? Anchor, List<string> Old, List<string> New)
{
    private const string Mark = "@@";
    private const string EndOfFile = "*** End of File";

    /// <summary>Reads the hunks of one section.</summary>
    /// <param name="lines">The lines of the patch.</param>
    /// <param name="at">The first line; afterwards the first one behind the section.</param>
    public static PatchHunk[] ReadAll(string[] lines, ref int at)
    {
        var hunks = new List<PatchHunk>();
        for (; at < lines.Length && (!lines[at].StartsWith("*** ", StringComparison.Ordinal) || lines[at] == EndOfFile); at++)
        {
            string line = lines[at];
            if (line.StartsWith(Mark, StringComparison.Ordinal))
            {
                hunks.Add(new PatchHunk(line[Mark.Length..].Trim() is { Length: > 0 } anchor ? anchor : null, [], []));
            }
            else if (line != EndOfFile)
            {
                if (hunks.Count == 0)
                {
                    hunks.Add(new PatchHunk(null, [], []));
                }

                hunks[^1].Add(line);
            }
        }

        return [.. hunks];
    }

    /// <summary>Applies hunks to a text, from its start to its end.</summary>
    /// <returns><see langword="null"/> where one of them finds no place.</returns>
    public static string? Apply(string text, PatchHunk[] hunks)
    {
        bool isOfWindows = text.Contains("\r\n", StringComparison.Ordinal);
        var lines = new List<string>(text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));
        int from = 0;
        foreach (PatchHunk hunk in hunks)
        {
            from = hunk.Apply(lines, from);
            if (from < 0)
            {
                return null;
            }
        }

        return string.Join(isOfWindows ? "\r\n" : "\n", lines);
    }

    private void Add(string line)
    {
        string content = line.Length == 0 ? "" : line[1..];
        if (line.Length == 0 || line[0] != '+')
        {
            Old.Add(content);
        }

        if (line.Length == 0 || line[0] != '-')
        {
            New.Add(content);
        }
    }

    /// <returns>The line behind the change; -1 where there is no place for it.</returns>
    private int Apply(List<string> lines, int from)
    {
        if (Anchor is { } anchor)
        {
            int found = Find(lines, [anchor], from);
            if (found < 0)
            {
                return -1;
            }

            from = found + 1;
        }

        int at = Old.Count == 0 ? lines.Count - (lines[^1].Length == 0 ? 1 : 0) : Find(lines, Old, from);
        if (at < 0)
        {
            return -1;
        }

        lines.RemoveRange(at, Old.Count);
        lines.InsertRange(at, New);
        return at + New.Count;
    }

    /// <summary>Looks for lines as they are, then without the white space at their ends, then at neither side.</summary>
    private static int Find(List<string> lines, List<string> wanted, int from)
    {
        foreach (Func<string, string> normal in (Func<string, string>[])[line => line, line => line.TrimEnd(), line => line.Trim()])
        {
            for (int at = from; at + wanted.Count <= lines.Count; at++)
            {
                if (Matches(lines, wanted, at, normal))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static bool Matches(List<string> lines, List<string> wanted, int at, Func<string, string> normal)
    {
        for (int index = 0; index < wanted.Count; index++)
        {
            if (normal(lines[at + index]) != normal(wanted[index]))
            {
                return false;
            }
        }

        return true;
    }
}
