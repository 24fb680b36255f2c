using PhaseGuard.Text;

namespace PhaseGuard.Json;

/// <summary>
/// One JSON text, read once, whose values know where they stand. The nodes lie in document order in a
/// rented array: a value, then all that it holds.
/// </summary>
internal sealed class JsonTree : SourceText
{
    private JsonNode[] _nodes;

    private JsonTree(ReadOnlyMemory<byte> text, JsonError? error, JsonNode[] nodes, int start = 0)
        : base(text)
        => (Error, _nodes, Start) = (error, nodes, start);

    /// <summary>A tree without any value, for what cannot be read at all.</summary>
    public static JsonTree Empty { get; } = new(default, null, []);

    /// <summary>Why the text is not JSON; <see langword="null"/> where it is.</summary>
    public JsonError? Error { get; }

    /// <inheritdoc/>
    public override int Start { get; }

    public JsonValue Root => _nodes.Length > 0 ? new JsonValue(this, 0) : default;

    public ref readonly JsonNode this[int index] => ref _nodes[index];

    /// <summary>Reads a text. What is no JSON makes an <see cref="Error"/>, never an exception.</summary>
    public static JsonTree Parse(ReadOnlyMemory<byte> utf8)
    {
        ReadOnlyMemory<byte> text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var reader = new JsonTreeReader(text.Span);
        if (reader.Read())
        {
            return new JsonTree(text, null, reader.Nodes, utf8.Length - text.Length);
        }

        NodeArrays.Return(reader.Nodes);
        return new JsonTree(text, JsonSyntaxScanner.Find(text.Span) ?? JsonError.Unknown, []);
    }

    /// <summary>The index of an object's last member of that key; -1 where it has none.</summary>
    public int IndexOf(int holder, ReadOnlySpan<byte> key)
    {
        int end = _nodes[holder].Next;
        int found = -1;
        int index = holder + 1;
        while (index < end)
        {
            ref readonly JsonNode member = ref _nodes[index];
            if (Is(member.KeyStart, member.KeyEnd, member.IsKeyEscaped, key))
            {
                found = index;
            }

            index = member.Next;
        }

        return found;
    }

    /// <summary>The element's place as a JSON Pointer (RFC 6901).</summary>
    /// <param name="node">The value's index.</param>
    public override string PointerTo(int node) => JsonPointer.To(this, node);

    /// <summary>A string without its escapes behind its quote, any other value as it is written; empty for an object or an array.</summary>
    /// <param name="node">The value's index.</param>
    public override string ContentOf(int node)
        => !Root.Exists || _nodes[node].Kind is JsonKind.Object or JsonKind.Array ? ""
            : new JsonValue(this, node) is { IsString: true } text ? $"\"{text.Text}"
            : new JsonValue(this, node).Text;

    /// <summary>A member's key without its escapes.</summary>
    public ReadOnlySpan<byte> KeyOf(int member)
    {
        ref readonly JsonNode node = ref _nodes[member];
        return JsonString.Unescape(Text.Span[node.KeyStart..node.KeyEnd], node.IsKeyEscaped);
    }

    /// <summary>A string without its escapes.</summary>
    public ReadOnlySpan<byte> Utf8Of(int value)
    {
        ref readonly JsonNode node = ref _nodes[value];
        return JsonString.Unescape(Text.Span[node.Start..node.End], node.IsEscaped);
    }

    /// <summary>Whether a string has exactly that content.</summary>
    public bool Is(int node, ReadOnlySpan<byte> content)
        => Is(_nodes[node].Start, _nodes[node].End, _nodes[node].IsEscaped, content);

    private bool Is(int start, int end, bool isEscaped, ReadOnlySpan<byte> content)
        => (isEscaped || end - start == content.Length + 2) && JsonString.Is(Text.Span[start..end], isEscaped, content);

    /// <summary>Gives the nodes back. No <see cref="JsonValue"/> of this tree may be used after it.</summary>
    public override void Dispose()
    {
        if (_nodes.Length > 0)
        {
            NodeArrays.Return(_nodes);
            _nodes = [];
        }
    }
}
