using System.Text;
using System.Text.Json;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>The fixes of what was found: each by itself, and all safe ones at once.</summary>
internal static class CodeActions
{
    public static Action<Utf8JsonWriter> Write(Asked asked)
    {
        JsonValue range = asked.Params["range"u8];
        int start = asked.Text.OffsetOf(Spot.Read(range["start"u8]));
        int end = asked.Text.OffsetOf(Spot.Read(range["end"u8]));
        Finding[] fixable = Wants(asked, Capabilities.QuickFix) ? [.. asked.FindingsAt(start, end).Where(finding => finding.Fix is not null)] : [];
        TextEdit? all = Wants(asked, Capabilities.FixAll) ? FixAll(asked) : null;
        return json =>
        {
            json.WriteStartArray();
            foreach (Finding finding in fixable)
            {
                Fix fix = finding.Fix!;
                Write(json, asked, fix.IsSafe ? $"{finding.Rule.Id}: {fix.Message}" : $"{finding.Rule.Id}, unsafe: {fix.Message}", Capabilities.QuickFix, fix.IsSafe, fix.Edits);
            }

            if (all is not null)
            {
                Write(json, asked, "Apply all safe fixes", Capabilities.FixAll, isPreferred: false, [all]);
            }

            json.WriteEndArray();
        };
    }

    /// <summary>Whether the editor asks for actions of a kind; one that names none asks for all, and a kind stands for those below it.</summary>
    private static bool Wants(Asked asked, string kind)
    {
        JsonValue only = asked.Params["context"u8]["only"u8];
        bool isWanted = !only.IsArray;
        foreach (JsonValue wanted in only.Children)
        {
            isWanted |= wanted.IsString && (wanted.Text == kind || kind.StartsWith($"{wanted.Text}.", StringComparison.Ordinal));
        }

        return isWanted;
    }

    /// <summary>What all safe fixes change, as one edit; <see langword="null"/> where they change nothing.</summary>
    private static TextEdit? FixAll(Asked asked)
    {
        if (!asked.Judged.Report.Findings.Any(finding => finding.Fix is { IsSafe: true }))
        {
            return null;
        }

        ReadOnlySpan<byte> before = asked.Text.Utf8.Span;
        FixedText text = asked.Judged.Kind.Fix(asked.Document.Path, asked.Text.Utf8, asked.Judged.Options, finding => finding.Fix is { IsSafe: true });
        ReadOnlySpan<byte> after = text.Text.Span;
        int same = before.CommonPrefixLength(after);
        while (same > 0 && same < before.Length && (before[same] & 0xC0) == 0x80)
        {
            same--; // a character is replaced whole
        }

        int end = 0;
        while (end < Math.Min(before.Length, after.Length) - same && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        while (end > 0 && (before[^end] & 0xC0) == 0x80)
        {
            end--;
        }

        return text.Fixed.Count == 0 ? null : new TextEdit(same, before.Length - end - same, Encoding.UTF8.GetString(after[same..^end]));
    }

    private static void Write(Utf8JsonWriter json, Asked asked, string title, string kind, bool isPreferred, IReadOnlyList<TextEdit> edits)
    {
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("kind", kind);
        json.WriteBoolean("isPreferred", isPreferred);
        json.WriteStartObject("edit");
        json.WriteStartObject("changes");
        json.WriteStartArray(asked.Document.Uri);
        foreach (TextEdit edit in edits)
        {
            json.WriteStartObject();
            Spot.WriteRange(json, "range", asked.Text.SpotOf(edit.Offset), asked.Text.SpotOf(edit.Offset + edit.Length));
            json.WriteString("newText", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
