using System.Text;

namespace PhaseGuard.Json;

/// <summary>How a text is laid out, so that what is put into it looks as if it had always been there.</summary>
/// <param name="NewLine">What ends a line.</param>
/// <param name="Unit">What one level is indented by.</param>
/// <param name="Colon">What stands between a key and its value.</param>
/// <param name="Padding">What stands inside the braces of an object on one line.</param>
internal sealed record JsonStyle(string NewLine, string Unit, string Colon, string Padding)
{
    private const string UsualUnit = "  ";
    private const string UsualColon = ": ";

    /// <summary>How a new text looks.</summary>
    public static JsonStyle Usual { get; } = new("\n", UsualUnit, UsualColon, " ");

    /// <summary>What stands between the members of an object on one line.</summary>
    public string Comma => Colon.EndsWith(' ') ? ", " : ",";

    /// <summary>Looks at the first places of a text that show it.</summary>
    public static JsonStyle Of(JsonTree tree)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int line = text.IndexOf((byte)'\n');
        (string? unit, string? colon, string? padding) = (null, null, null);
        for (int node = 0; node < tree[0].Next; node++)
        {
            var value = new JsonValue(tree, node);
            colon ??= value.HasKey ? ColonOf(tree, node) : null;
            if (JsonLines.FirstItem(tree, node) is { } first)
            {
                bool hasLines = text[tree[node].Start..first].Contains((byte)'\n');
                unit ??= hasLines ? UnitOf(text, tree[node].Start, first) : null;
                padding ??= !hasLines && value.IsObject ? Encoding.UTF8.GetString(text[(tree[node].Start + 1)..first]) : null;
            }
        }

        return new JsonStyle(
            line > 0 && text[line - 1] == '\r' ? "\r\n" : "\n", unit ?? UsualUnit, colon ?? UsualColon, padding ?? "");
    }

    public static string ColonOf(JsonTree tree, int member) => Encoding.UTF8.GetString(tree.Text.Span[tree[member].KeyEnd..tree[member].Start]);

    /// <summary>A value as it is written.</summary>
    /// <param name="content">The value.</param>
    /// <param name="hasLines">Whether what it holds stands on lines of its own.</param>
    /// <param name="indent">The indentation of the line in which it begins.</param>
    public string Write(JsonContent content, bool hasLines, string indent)
    {
        if (content.Items.Count == 0)
        {
            return content.Token;
        }

        string inner = indent + Unit;
        IEnumerable<string> items = content.Items.Select(item => Write(item, hasLines, inner));
        string padding = content.Kind == JsonKind.Object ? Padding : "";
        return hasLines
            ? $"{content.Token[0]}{NewLine}{inner}{string.Join($",{NewLine}{inner}", items)}{NewLine}{indent}{content.Token[1]}"
            : $"{content.Token[0]}{padding}{string.Join(Comma, items)}{padding}{content.Token[1]}";
    }

    /// <summary>A member with its key, or an element, which has none.</summary>
    public string Write((string Key, JsonContent Value) item, bool hasLines, string indent)
        => (item.Key.Length > 0 ? item.Key + Colon : "") + Write(item.Value, hasLines, indent);

    private static string UnitOf(ReadOnlySpan<byte> text, int holder, int first)
    {
        string outer = JsonLines.IndentAt(text, holder);
        string inner = JsonLines.IndentAt(text, first);
        return inner.StartsWith(outer, StringComparison.Ordinal) ? inner[outer.Length..] : UsualUnit;
    }
}
