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
    private readonly List<(int Start, int End, string Text)> _pieces = [];

    private JsonStyle Style => field ??= JsonStyle.Of(tree);

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

    /// <summary>Puts another value in the place of one.</summary>
    public void Replace(JsonValue value, JsonContent content) => _replaced[value.Node] = content;

    /// <summary>Puts a copy of a value in the place of one, byte for byte.</summary>
    public void Replace(JsonValue value, JsonValue other) => Write(tree[value.Node].Start, tree[value.Node].End, Encoding.UTF8.GetString(other.Raw));

    /// <summary>Gives a member another key.</summary>
    public void Rename(JsonValue member, string key)
        => Write(tree[member.Node].KeyStart, tree[member.Node].KeyEnd, JsonContent.Of(key).Token);

    /// <summary>Writes a text in the place of another one.</summary>
    /// <param name="start">The offset of the other one in the tree's text.</param>
    /// <param name="end">The offset after it.</param>
    /// <param name="text">The text.</param>
    public void Write(int start, int end, string text) => _pieces.Add((start, end, text));

    /// <summary>Takes a member or an element away, with the comma that it needed.</summary>
    public void Remove(JsonValue item)
    {
        int holder = tree[item.Node].Parent;
        int before = Before(holder, item.Node);
        int next = tree[item.Node].Next;
        (int start, int end) = before >= 0 ? (tree[before].End, tree[item.Node].End)
            : next < tree[holder].Next ? (JsonLines.ItemStart(tree, item.Node), JsonLines.ItemStart(tree, next))
            : (tree[holder].Start + 1, tree[holder].End - 1);
        Write(start, end, "");
    }

    /// <summary>Adds elements to an array that has some, behind one of them or before the first.</summary>
    /// <param name="array">The array.</param>
    /// <param name="before">The element that they come behind; absent where they come first.</param>
    /// <param name="elements">What is added.</param>
    public void Insert(JsonValue array, JsonValue before, IEnumerable<JsonContent> elements)
    {
        if (before.Exists)
        {
            _pieces.Add(AddBehind(array.Node, before.Node, elements.Select(element => ("", element))));
            return;
        }

        int first = array.Node + 1;
        int start = tree[first].Start;
        string separator = Separator(array.Node, first);
        bool hasLines = JsonLines.HasLines(tree, first);
        string indent = JsonLines.IndentAt(tree.Text.Span, start);
        Write(start, start, string.Concat(elements.Select(element => Style.Write(element, hasLines, indent) + separator)));
    }

    /// <summary>The text with all changes.</summary>
    /// <param name="whole">The text with the byte order mark that it may begin with.</param>
    public byte[] Apply(ReadOnlySpan<byte> whole)
    {
        var changed = new MemoryStream(whole.Length + 1024);
        int done = 0;
        foreach ((int start, int end, string put) in Splices())
        {
            changed.Write(whole[done..start]);
            changed.Write(Encoding.UTF8.GetBytes(put));
            done = end;
        }

        changed.Write(whole[done..]);
        return changed.ToArray();
    }

    /// <summary>All changes in the order of the text: which bytes of the file go, and what comes in their place.</summary>
    public List<(int Start, int End, string Text)> Splices()
    {
        List<(int Start, int End, string Text)> splices =
            [.. _pieces, .. _replaced.Select(change => Replace(change.Key, change.Value)), .. _added.Select(change => Add(change.Key, change.Value))];
        splices.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : one.End.CompareTo(other.End));
        return splices.ConvertAll(splice => (splice.Start + tree.Start, splice.End + tree.Start, splice.Text));
    }

    private List<(string Key, JsonContent Value)> AddedTo(JsonValue holder)
        => _added.TryGetValue(holder.Node, out List<(string Key, JsonContent Value)>? added) ? added : _added[holder.Node] = [];

    private (int Start, int End, string Text) Replace(int node, JsonContent value)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int item = JsonLines.ItemStart(tree, node);
        bool hasLines = JsonLines.FirstItem(tree, node) is null ? JsonLines.BeginsLine(text, item) : JsonLines.HasLines(tree, node);
        return (tree[node].Start, tree[node].End, Style.Write(value, hasLines, JsonLines.IndentAt(text, item)));
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
        int last = holder + 1;
        for (int next = last; next < tree[holder].Next; next = tree[next].Next)
        {
            last = next;
        }

        return AddBehind(holder, last, items);
    }

    private (int Start, int End, string Text) AddBehind(int holder, int last, IEnumerable<(string Key, JsonContent Value)> items)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        string separator = Separator(holder, last);
        bool isLikeLast = tree[holder].Kind == JsonKind.Array && JsonLines.FirstItem(tree, last) is not null;
        bool hasLines = isLikeLast ? JsonLines.HasLines(tree, last) : separator.Contains('\n', StringComparison.Ordinal);
        string indent = JsonLines.IndentAt(text, isLikeLast ? tree[last].End - 1 : JsonLines.ItemStart(tree, last));
        JsonStyle style = tree[last].KeyEnd < 0 ? Style : Style with { Colon = JsonStyle.ColonOf(tree, last) };
        return (tree[last].End, tree[last].End, string.Concat(items.Select(item => separator + style.Write(item, hasLines, indent))));
    }

    /// <summary>What stands between a thing that a value holds and the one before it, or would.</summary>
    private string Separator(int holder, int last)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        int before = Before(holder, last);
        int item = JsonLines.ItemStart(tree, last);
        return before >= 0 ? Encoding.UTF8.GetString(text[tree[before].End..item])
            : JsonLines.HasLines(tree, holder) ? $",{Encoding.UTF8.GetString(text[(tree[holder].Start + 1)..item])}"
            : Style.Comma;
    }

    /// <summary>What stands before a thing that a value holds; -1 where that is the first.</summary>
    private int Before(int holder, int item)
    {
        int before = -1;
        for (int next = holder + 1; next < item; next = tree[next].Next)
        {
            before = next;
        }

        return before;
    }
}
