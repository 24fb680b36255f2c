using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace PhaseGuard.Json;

/// <summary>Fills the nodes of a <see cref="JsonTree"/> in one pass of <see cref="Utf8JsonReader"/>.</summary>
internal ref struct JsonTreeReader(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private int _count;
    private int _parent = -1;
    private int _keyStart;
    private int _keyEnd = -1;
    private bool _keyEscaped;

    /// <summary>The nodes read so far, in an array rented from the shared pool.</summary>
    public JsonNode[] Nodes { get; private set; } = ArrayPool<JsonNode>.Shared.Rent(Math.Max(64, text.Length / 24));

    /// <summary>Reads the whole text; <see langword="false"/> for what the reader lets pass and RFC 8259 does not.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public bool Read()
    {
        if (!Utf8.IsValid(_text))
        {
            return false;
        }

        var reader = new Utf8JsonReader(_text, new JsonReaderOptions { MaxDepth = JsonSyntaxScanner.MaxDepth });
        while (reader.Read())
        {
            if (reader.ValueIsEscaped && LoneSurrogate.IndexIn(WithClosingQuote(ref reader)) >= 0)
            {
                return false;
            }

            Take(ref reader);
        }

        return true;
    }

    private readonly ReadOnlySpan<byte> WithClosingQuote(ref Utf8JsonReader reader)
        => _text.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length + 1);

    private void Take(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _keyStart = start;
                _keyEnd = start + reader.ValueSpan.Length + 2;
                _keyEscaped = reader.ValueIsEscaped;
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Nodes[_parent].End = start + 1;
                Nodes[_parent].Next = _count;
                _parent = Nodes[_parent].Parent;
                break;
            default:
                Add(ref reader, start);
                break;
        }
    }

    private void Add(ref Utf8JsonReader reader, int start)
    {
        if (_count == Nodes.Length)
        {
            Grow();
        }

        JsonKind kind = KindOf(reader.TokenType);
        ref JsonNode node = ref Nodes[_count];
        node.Kind = kind;
        node.Start = start;
        node.End = start + reader.ValueSpan.Length + (kind == JsonKind.String ? 2 : 0);
        node.IsEscaped = reader.ValueIsEscaped;
        node.Parent = _parent;
        node.KeyEnd = _keyEnd;
        node.KeyStart = _keyEnd >= 0 ? _keyStart : TakePosition();
        node.IsKeyEscaped = _keyEnd >= 0 && _keyEscaped;
        _keyEnd = -1;
        node.Next = kind is JsonKind.Object or JsonKind.Array ? 0 : _count + 1;
        if (node.Next == 0)
        {
            _parent = _count;
        }

        _count++;
    }

    /// <summary>Counts an array's elements in the array's own <see cref="JsonNode.Next"/>, which is free until its end.</summary>
    private readonly int TakePosition() => _parent < 0 ? 0 : Nodes[_parent].Next++;

    private static JsonKind KindOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        _ => JsonKind.Null,
    };

    private void Grow()
    {
        JsonNode[] larger = ArrayPool<JsonNode>.Shared.Rent(Nodes.Length * 2);
        Nodes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<JsonNode>.Shared.Return(Nodes);
        Nodes = larger;
    }
}
