using System.Globalization;
using System.Text;

namespace PhaseGuard.Cli.Output;

/// <summary>Writes what became of a text as a unified diff, which <c>git apply</c> takes.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff of a file; empty where both texts are the same.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="before">The text before.</param>
    /// <param name="after">The text after.</param>
    public static string Of(string path, string before, string after)
    {
        (string[] old, string[] young) = (Lines(before), Lines(after));
        List<(int Old, int New, char Kind)> script = [.. LineDiff.Of(old, young)];
        var diff = new StringBuilder();
        for (int index = script.FindIndex(line => line.Kind != ' '); index >= 0;)
        {
            int start = Math.Max(0, index - Context);
            int end = EndOf(script, index);
            if (diff.Length == 0)
            {
                diff.Append(Header(path));
            }

            Write(diff, script.GetRange(start, end - start), old, young);
            index = end >= script.Count ? -1 : script.FindIndex(end, line => line.Kind != ' ');
        }

        return diff.ToString();
    }

    /// <summary>Where a hunk ends: a few lines behind a change that no other follows soon.</summary>
    private static int EndOf(List<(int Old, int New, char Kind)> script, int change)
    {
        int last = change;
        for (int index = change; index < script.Count && index <= last + (2 * Context); index++)
        {
            last = script[index].Kind == ' ' ? last : index;
        }

        return Math.Min(script.Count, last + Context + 1);
    }

    private static void Write(StringBuilder diff, List<(int Old, int New, char Kind)> hunk, string[] old, string[] young)
    {
        int removed = hunk.Count(line => line.Kind != '+');
        int added = hunk.Count(line => line.Kind != '-');
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{hunk[0].Old + (removed > 0 ? 1 : 0)},{removed} +{hunk[0].New + (added > 0 ? 1 : 0)},{added} @@\n");
        foreach ((int oldLine, int newLine, char kind) in hunk)
        {
            string text = kind == '+' ? young[newLine] : old[oldLine];
            diff.Append(kind).Append(text).Append(text.EndsWith('\n') ? "" : "\n\\ No newline at end of file\n");
        }
    }

    private static string Header(string path)
    {
        string end = path.Contains(' ', StringComparison.Ordinal) ? "\t" : "";
        return $"diff --git {Name($"a/{path}")} {Name($"b/{path}")}\n--- {Name($"a/{path}")}{end}\n+++ {Name($"b/{path}")}{end}\n";
    }

    /// <summary>git quotes a name in which a character would end it, or act on a terminal.</summary>
    private static string Name(string path)
    {
        if (!path.Any(unit => unit is '"' or '\\' || char.IsControl(unit)))
        {
            return path;
        }

        var quoted = new StringBuilder("\"");
        foreach (byte unit in Encoding.UTF8.GetBytes(path))
        {
            _ = unit is (byte)'"' or (byte)'\\' ? quoted.Append('\\').Append((char)unit)
                : unit is >= 0x20 and < 0x7F ? quoted.Append((char)unit)
                : quoted.Append('\\').Append(Convert.ToString(unit, 8).PadLeft(3, '0'));
        }

        return quoted.Append('"').ToString();
    }

    private static string[] Lines(string text)
    {
        string[] parts = text.Split('\n');
        string[] lines = [.. parts[..^1].Select(line => $"{line}\n")];
        return parts[^1].Length > 0 ? [.. lines, parts[^1]] : lines;
    }
}
