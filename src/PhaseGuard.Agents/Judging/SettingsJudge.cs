using PhaseGuard.Agents.Edits;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Judging;

/// <summary>Judges whether an edit takes the guard out of an agent's settings, or out of git's hooks.</summary>
internal static class SettingsJudge
{
    private const string Guard = "phaseguard";

    private static readonly HashSet<string> _folders = new(StringComparer.Ordinal)
    {
        ".claude", ".codex", ".cursor", ".gemini", ".windsurf", ".kiro", ".opencode", "opencode", ".copilot", ".codeium", "hooks", ".husky", "_",
    };

    private static readonly string[] _settings = [".json", ".jsonc", ".toml", ".ts", ".js", ""];

    /// <summary>Judges an edit of one file.</summary>
    /// <returns>Why it is denied; <see langword="null"/> where it is not.</returns>
    public static string? Judge(FutureFile file)
        => (IsSettings(file.Path) || (file.Source is { } source && IsSettings(source))) && file.Before is { } before && IsWeaker(before, Kept(file))
            ? $"PhaseGuard: the edit was not made: it would take the guard out of {Quote.Of(Path.GetFileName(file.Path))}. The team put it there; leave its entry as it is, and change the rest."
            : null;

    /// <summary>Whether a file on disk is one of these, and the guard is in it.</summary>
    /// <param name="path">The file's absolute path.</param>
    public static bool IsOurs(string path) => IsSettings(path) && DiskFile.Read(path, followsLink: true) is { } text && Names(System.Text.Encoding.UTF8.GetString(text));

    /// <summary>What is left at its place; moved elsewhere, no agent finds it.</summary>
    private static byte[] Kept(FutureFile file) => file.Source is null ? file.After ?? [] : [];

    private static bool IsSettings(string path)
    {
        if (!_settings.Contains(Path.GetExtension(path)))
        {
            return false;
        }

        for (string? folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (_folders.Contains(Path.GetFileName(folder)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWeaker(byte[] before, byte[] after)
    {
        using JsonTree earlier = JsonTree.Parse(before);
        using JsonTree later = JsonTree.Parse(after);
        int entries = Entries(earlier);
        return entries > 0 && (Entries(later) < entries || (IsOff(later) && !IsOff(earlier)));
    }

    /// <summary>Claude's own switch for all hooks.</summary>
    private static bool IsOff(JsonTree settings) => settings.Root["disableAllHooks"u8].Kind == JsonKind.True;

    /// <summary>How many texts name the guard; where it is no JSON, how many lines.</summary>
    private static int Entries(JsonTree settings) => settings.Error is null ? TextsIn(settings.Root) : LinesIn(System.Text.Encoding.UTF8.GetString(settings.Text.Span));

    private static int TextsIn(JsonValue value)
    {
        int count = value.IsString && Names(value.Text) ? 1 : 0;
        foreach (JsonValue child in value.Children)
        {
            count += TextsIn(child);
        }

        return count;
    }

    private static int LinesIn(string text)
    {
        int count = 0;
        foreach (string line in text.Split('\n'))
        {
            count += Names(line) && !line.AsSpan().TrimStart().StartsWith("//") && !line.AsSpan().TrimStart().StartsWith("#") ? 1 : 0;
        }

        return count;
    }

    private static bool Names(string text) => text.Contains(Guard, StringComparison.OrdinalIgnoreCase);
}
