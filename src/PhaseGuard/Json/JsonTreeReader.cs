using System.Text.Unicode;

namespace PhaseGuard.Json;

/// <summary>
/// Fills the nodes of a <see cref="JsonTree"/> in one pass. It takes exactly what RFC 8259 takes and says no to all else;
/// where and why, <see cref="JsonSyntaxScanner"/> says. Each method is given where a value starts, and returns where it ends.
/// </summary>
internal ref struct JsonTreeReader(ReadOnlySpan<byte> text)
{
    private const int Refused = JsonTokens.Refused;

    private readonly JsonTokens _tokens = new(text);
    private int _count;
    private int _depth;

    /// <summary>The nodes read so far, in an array rented from the shared pool.</summary>
    public JsonNode[] Nodes { get; private set; } = NodeArrays.Rent(NodeArrays.EstimateFor(text));

    /// <summary>Whether the text is one JSON value in UTF-8.</summary>
    public bool Read()
        => Utf8.IsValid(_tokens.Text) && _tokens.SkipSpace(Value(_tokens.SkipSpace(0), -1, JsonKey.None(0))) == _tokens.Text.Length;

    private int Value(int at, int parent, JsonKey key)
    {
        switch (_tokens.ByteAt(at))
        {
            case (byte)'{' or (byte)'[' when _depth == JsonSyntaxScanner.MaxDepth:
                return Refused;
            case (byte)'{':
                return Object(at, parent, key);
            case (byte)'[':
                return Array(at, parent, key);
            case (byte)'"':
                int end = _tokens.String(at, out bool isEscaped);
                _ = Add(JsonKind.String, at, end, parent, key, isEscaped);
                return end;
            case (byte)'t':
                return Word(JsonKind.True, "true"u8, at, parent, key);
            case (byte)'f':
                return Word(JsonKind.False, "false"u8, at, parent, key);
            case (byte)'n':
                return Word(JsonKind.Null, "null"u8, at, parent, key);
            default:
                int last = _tokens.Number(at);
                _ = Add(JsonKind.Number, at, last, parent, key);
                return last;
        }
    }

    private int Object(int at, int parent, JsonKey key)
    {
        int node = Open(JsonKind.Object, at, parent, key);
        at = _tokens.SkipSpace(at + 1);
        bool isEmpty = _tokens.ByteAt(at) == '}';
        while (!isEmpty && at != Refused)
        {
            int end = _tokens.String(at, out bool isEscaped);
            int colon = _tokens.SkipSpace(end);
            at = _tokens.ByteAt(colon) == ':'
                ? _tokens.SkipSpace(Value(_tokens.SkipSpace(colon + 1), node, new JsonKey(at, end, isEscaped)))
                : Refused;
            if (_tokens.ByteAt(at) == '}')
            {
                break;
            }

            at = _tokens.ByteAt(at) == ',' ? _tokens.SkipSpace(at + 1) : Refused;
        }

        return Close(node, at);
    }

    private int Array(int at, int parent, JsonKey key)
    {
        int node = Open(JsonKind.Array, at, parent, key);
        at = _tokens.SkipSpace(at + 1);
        bool isEmpty = _tokens.ByteAt(at) == ']';
        for (int position = 0; !isEmpty && at != Refused; position++)
        {
            at = _tokens.SkipSpace(Value(at, node, JsonKey.None(position)));
            if (_tokens.ByteAt(at) == ']')
            {
                break;
            }

            at = _tokens.ByteAt(at) == ',' ? _tokens.SkipSpace(at + 1) : Refused;
        }

        return Close(node, at);
    }

    private int Open(JsonKind kind, int at, int parent, JsonKey key)
    {
        _depth++;
        return Add(kind, at, at, parent, key);
    }

    private int Close(int node, int at)
    {
        _depth--;
        Nodes[node].End = at + 1;
        Nodes[node].Next = _count;
        return at == Refused ? Refused : at + 1;
    }

    private int Word(JsonKind kind, ReadOnlySpan<byte> word, int at, int parent, JsonKey key)
    {
        int end = _tokens.Word(at, word);
        _ = Add(kind, at, end, parent, key);
        return end;
    }

    private int Add(JsonKind kind, int start, int end, int parent, JsonKey key, bool isEscaped = false)
    {
        if (_count == Nodes.Length)
        {
            Grow();
        }

        Nodes[_count] = new JsonNode
        {
            Start = start, End = end, KeyStart = key.Start, KeyEnd = key.End, Parent = parent, Next = _count + 1,
            Kind = kind, IsEscaped = isEscaped, IsKeyEscaped = key.IsEscaped,
        };
        return _count++;
    }

    private void Grow()
    {
        JsonNode[] larger = NodeArrays.Rent(Nodes.Length * 2);
        Nodes.AsSpan(0, _count).CopyTo(larger);
        NodeArrays.Return(Nodes);
        Nodes = larger;
    }
}
