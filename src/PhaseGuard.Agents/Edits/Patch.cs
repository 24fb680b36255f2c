using System.Text;

namespace PhaseGuard.Agents.Edits;

/// <summary>A patch in the form of Codex: sections that add, delete, update or move a file.</summary>
internal sealed class Patch
{
    private const string Add = "*** Add File: ";
    private const string Delete = "*** Delete File: ";
    private const string Update = "*** Update File: ";
    private const string MoveTo = "*** Move to: ";
    private const string End = "*** End Patch";

    private readonly string[] _lines;
    private readonly Func<string, string?> _locate;
    private readonly List<FutureFile> _files = [];
    private int _at = 1;

    private Patch(string text, Func<string, string?> locate)
        => (_lines, _locate) = (text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'), locate);

    /// <summary>The files that a patch would change.</summary>
    /// <param name="text">The patch, from its first line on.</param>
    /// <param name="locate">Finds the absolute path of a file that it names; <see langword="null"/> where that is unknown.</param>
    /// <returns>Nothing where one of its sections cannot be applied: then none is.</returns>
    public static IReadOnlyList<FutureFile> Apply(string text, Func<string, string?> locate)
    {
        var patch = new Patch(text, locate);
        return patch.Run() ? patch._files : [];
    }

    /// <summary>The files that a patch names, as it names them.</summary>
    /// <param name="text">The patch.</param>
    public static IEnumerable<string> Named(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            foreach (string header in (string[])[Add, Delete, Update, MoveTo])
            {
                if (line.StartsWith(header, StringComparison.Ordinal))
                {
                    yield return line[header.Length..].Trim();
                }
            }
        }
    }

    private bool Run()
    {
        while (_at < _lines.Length && !_lines[_at].StartsWith(End, StringComparison.Ordinal))
        {
            string line = _lines[_at++];
            bool isDone = line.StartsWith(Add, StringComparison.Ordinal) ? Write(line[Add.Length..], Added())
                : line.StartsWith(Delete, StringComparison.Ordinal) ? Write(line[Delete.Length..], null)
                : line.StartsWith(Update, StringComparison.Ordinal) ? Change(line[Update.Length..])
                : line.Length == 0;
            if (!isDone)
            {
                return false;
            }
        }

        return true;
    }

    private bool Write(string named, byte[]? content)
    {
        if (_locate(named.Trim()) is not { } path)
        {
            return false;
        }

        Keep(new FutureFile(path, Now(path), content));
        return true;
    }

    private bool Change(string named)
    {
        string? target = _at < _lines.Length && _lines[_at].StartsWith(MoveTo, StringComparison.Ordinal) ? _lines[_at++][MoveTo.Length..].Trim() : null;
        PatchHunk[] hunks = PatchHunk.ReadAll(_lines, ref _at);
        if (_locate(named.Trim()) is not { } path || Now(path) is not { } before || PatchHunk.Apply(Encoding.UTF8.GetString(before), hunks) is not { } changed)
        {
            return false;
        }

        byte[] after = Encoding.UTF8.GetBytes(changed);
        if (target is null)
        {
            Keep(new FutureFile(path, before, after));
            return true;
        }

        if (_locate(target) is not { } moved)
        {
            return false;
        }

        Keep(new FutureFile(moved, before, after) { Source = path });
        return true;
    }

    /// <summary>The lines of a new file.</summary>
    private byte[] Added()
    {
        var text = new StringBuilder();
        for (; _at < _lines.Length && _lines[_at].StartsWith('+'); _at++)
        {
            text.Append(_lines[_at], 1, _lines[_at].Length - 1).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>What an earlier section left, else what is on disk.</summary>
    private byte[]? Now(string path) => _files.Find(file => file.Path == path) is { } earlier ? earlier.After : DiskFile.Read(path);

    /// <summary>Of two sections on one file, the whole change counts.</summary>
    private void Keep(FutureFile file)
    {
        int earlier = _files.FindIndex(other => other.Path == file.Path);
        if (earlier < 0)
        {
            _files.Add(file);
        }
        else
        {
            _files[earlier] = _files[earlier] with { After = file.After };
        }
    }
}
