namespace PhaseGuard.Agents.Shell;

/// <summary>The files that a word of a line means.</summary>
internal static class LinePath
{
    /// <summary>A line that means more files than these is not followed to the last one.</summary>
    private const int MostFiles = 1000;

    /// <summary>A path whose <c>~</c> is the home folder.</summary>
    public static string AtHome(string path)
        => path == "~" || path.StartsWith("~/", StringComparison.Ordinal) ? $"{Environment.GetEnvironmentVariable("HOME")}{path[1..]}" : path;

    /// <summary>The absolute paths of the files that a word means; they need not be there.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folder">Where it is read, absolute.</param>
    /// <param name="top">The top of the work tree, which is taken for an unknown beginning, as of <c>$ROOT/a.json</c>.</param>
    public static IReadOnlyList<string> Of(LineWord word, string folder, string top)
    {
        string text = word.IsKnown ? AtHome(word.Text) : AfterUnknown(word.Text);
        if (text.Length == 0 || text.Contains('\0', StringComparison.Ordinal))
        {
            return [];
        }

        string path = Path.GetFullPath(Path.Combine(word.IsKnown ? folder : top, text));
        if (path.AsSpan().IndexOfAny('*', '?') < 0)
        {
            return [path];
        }

        var found = new List<string>();
        Match(Path.GetPathRoot(path)!, path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar), 0, found);
        return found;
    }

    /// <summary>What follows the last part that is not known: the shell's text is <c>$NAME</c>, <c>${NAME}</c>, <c>$(LINE)</c> or <c>`LINE`</c>.</summary>
    private static string AfterUnknown(string text)
    {
        int end = text.LastIndexOfAny(['}', ')', '`']);
        int slash = text.IndexOf('/', Math.Max(end, text.LastIndexOf('$')));
        return slash < 0 ? "" : text[(slash + 1)..];
    }

    private static void Match(string folder, string[] names, int at, List<string> found)
    {
        if (found.Count == MostFiles)
        {
            return;
        }

        if (at == names.Length)
        {
            found.Add(folder);
        }
        else if (names[at].AsSpan().IndexOfAny('*', '?') < 0)
        {
            Match(Path.Combine(folder, names[at]), names, at + 1, found);
        }
        else if (Directory.Exists(folder))
        {
            foreach (string entry in Directory.GetFileSystemEntries(folder, names[at]))
            {
                Match(entry, names, at + 1, found);
            }
        }
    }
}
