using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>
/// One change of an agent's settings, which leaves every other byte as it is. What was added stands on lines of its own, so that
/// taking it away again knows a list that came along from one that was there, empty, before.
/// </summary>
/// <param name="json">The settings.</param>
internal sealed class SettingsText(CommentedJson json)
{
    private readonly JsonTree _tree = json.Tree;

    /// <summary>The settings with one more item at the end of an object or an array.</summary>
    /// <param name="holder">The object or the array.</param>
    /// <param name="item">A member with its key between quotes, or an element.</param>
    public byte[] Add(JsonValue holder, (string Key, JsonContent Value) item)
    {
        var style = JsonStyle.Of(_tree);
        if (LastOf(holder.Node) is not { } last)
        {
            string ofHolder = JsonLines.IndentAt(json.Text, JsonLines.ItemStart(_tree, holder.Node));
            return Spliced((_tree[holder.Node].Start + 1, _tree[holder.Node].Start + 1, style.Write(item, hasLines: true, ofHolder)));
        }

        int end = _tree[last].End;
        int? afterComma = json.AfterComma(end);
        int place = json.AfterCommentsOfLine(afterComma ?? end);
        string indent = JsonLines.IndentAt(json.Text, JsonLines.ItemStart(_tree, last));
        bool hasLines = JsonLines.HasLines(_tree, holder.Node) || place > (afterComma ?? end);
        string added = (hasLines ? style.NewLine + indent : " ") + style.Write(item, hasLines: true, indent);
        return afterComma is null
            ? Spliced((end, end, ","), (place, place, added))
            : Spliced((place, place, $"{added},"));
    }

    /// <summary>The settings without one item, and without the comma that it needed.</summary>
    /// <param name="node">The item's index.</param>
    public byte[] Remove(int node)
    {
        int holder = _tree[node].Parent;
        int start = json.BlankBefore(JsonLines.ItemStart(_tree, node));
        int end = _tree[node].End;
        int? afterComma = json.AfterComma(end);
        bool isLast = _tree[node].Next == _tree[holder].Next;
        return isLast && afterComma is null && Before(holder, node) is { } before && json.AfterComma(_tree[before].End) is { } comma
            ? Spliced((comma - 1, comma, ""), (start, end, ""))
            : Spliced((start, afterComma ?? end, ""));
    }

    /// <summary>Whether what a value holds first stands on a line of its own.</summary>
    public bool HasLines(int holder) => JsonLines.HasLines(_tree, holder);

    /// <summary>Whether a value holds one thing and nothing else.</summary>
    public bool HoldsOne(int holder) => LastOf(holder) == holder + 1;

    private int? LastOf(int holder) => Before(holder, _tree[holder].Next);

    private int? Before(int holder, int node)
    {
        int? before = null;
        for (int next = holder + 1; next < node; next = _tree[next].Next)
        {
            before = next;
        }

        return before;
    }

    private byte[] Spliced(params ReadOnlySpan<(int Start, int End, string Text)> splices)
    {
        var changed = new List<byte>(json.Text.Length);
        int done = 0;
        foreach ((int start, int end, string text) in splices)
        {
            changed.AddRange(json.Text[done..start]);
            changed.AddRange(Encoding.UTF8.GetBytes(text));
            done = end;
        }

        changed.AddRange(json.Text[done..]);
        return [.. changed];
    }
}
