using System.Text;

namespace PhaseGuard.Json;

/// <summary>
/// Changes to a JSON text. What is not changed stays as it is, byte for byte; what is added takes the look of what stands
/// beside it. Of a key that an object has twice the last is meant, as by every reader.
/// </summary>
internal sealed class JsonEdit(JsonTree tree)
{
    private readonly Dictionary<int, JsonContent> _replaced = [];
    private readonly Dictionary<int, List<(string Key, JsonContent Value)>> _added = [];
    private readonly JsonStyle _style = JsonStyle.Of(tree);

    /// <summary>Gives an object's member a value, or gives it the member.</summary>
    public void Set(JsonValue holder, string key, JsonContent value)
    {
        int member = tree.IndexOf(holder.Node, Encoding.UTF8.GetBytes(key));
        if (member >= 0)
        {
            _replaced[member] = value;
            return;
        }

        (string Key, JsonContent Value) item = JsonContent.Object((key, value)).Items[0];
        List<(string Key, JsonContent Value)> added = AddedTo(holder);
        added.RemoveAll(other => other.Key == item.Key);
        added.Add(item);
    }

    /// <summary>Adds an element at an array's end.</summary>
    public void Append(JsonValue array, JsonContent value) => AddedTo(array).Add(("", value));

    /// <summary>The text with all changes.</summary>
    /// <param name="whole">The text with the byte order mark that it may begin with.</param>
    public byte[] Apply(ReadOnlySpan<byte> whole)
    {
        var changed = new MemoryStream(whole.Length + 1024);
        ReadOnlySpan<byte> text = tree.Text.Span;
        changed.Write(whole[..(whole.Length - text.Length)]);
        int done = 0;
        foreach ((int start, int end, string put) in Splices().OrderBy(splice => splice.Start))
        {
            changed.Write(text[done..start]);
            changed.Write(Encoding.UTF8.GetBytes(put));
            done = end;
        }

        changed.Write(text[done..]);
        return changed.ToArray();
    }

    private List<(string Key, JsonContent Value)> AddedTo(JsonValue holder)
        => _added.TryGetValue(holder.Node, out List<(string Key, JsonContent Value)>? added) ? added : _added[holder.Node] = [];

    private IEnumerable<(int Start, int End, string Text)> Splices()
        => _replaced.Map(change => Replace(change.Key, change.Value))
            .Concat(_added.Map(change => Add(change.Key, change.Value)));

    private (int Start, int End, string Text) Replace(int node, JsonContent value)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int item = JsonLines.ItemStart(tree, node);
        bool hasLines = JsonLines.FirstItem(tree, node) is null ? JsonLines.BeginsLine(text, item) : JsonLines.HasLines(tree, node);
        return (tree[node].Start, tree[node].End, _style.Write(value, hasLines, JsonLines.IndentAt(text, item)));
    }

    private (int Start, int End, string Text) Add(int holder, List<(string Key, JsonContent Value)> items)
    {
        JsonKind kind = tree[holder].Kind;
        return JsonLines.FirstItem(tree, holder) is null
            ? Replace(holder, new JsonContent(kind, kind == JsonKind.Object ? "{}" : "[]", items))
            : AddBehind(holder, items);
    }

    private (int Start, int End, string Text) AddBehind(int holder, List<(string Key, JsonContent Value)> items)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int last = holder + 1;
        for (int next = last; next < tree[holder].Next; next = tree[next].Next)
        {
            last = next;
        }

        string separator = Separator(holder, last);
        bool isLikeLast = tree[holder].Kind == JsonKind.Array && JsonLines.FirstItem(tree, last) is not null;
        bool hasLines = isLikeLast ? JsonLines.HasLines(tree, last) : separator.Contains('\n', StringComparison.Ordinal);
        string indent = JsonLines.IndentAt(text, isLikeLast ? tree[last].End - 1 : JsonLines.ItemStart(tree, last));
        JsonStyle style = tree[last].KeyEnd < 0 ? _style : _style with { Colon = JsonStyle.ColonOf(tree, last) };
        return (tree[last].End, tree[last].End, string.Concat(items.Map(item => separator + style.Write(item, hasLines, indent))));
    }

    /// <summary>What stands between the last two things that a value holds, or would.</summary>
    private string Separator(int holder, int last)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int before = -1;
        for (int next = holder + 1; next < last; next = tree[next].Next)
        {
            before = next;
        }

        int item = JsonLines.ItemStart(tree, last);
        return before >= 0 ? Encoding.UTF8.GetString(text[tree[before].End..item])
            : JsonLines.HasLines(tree, holder) ? $",{Encoding.UTF8.GetString(text[(tree[holder].Start + 1)..item])}"
            : _style.Comma;
    }
}
