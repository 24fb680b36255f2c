namespace PhaseGuard.Json;

/// <summary>One value of a <see cref="JsonTree"/>: offsets into the text, indices into the tree.</summary>
internal struct JsonNode
{
    /// <summary>The offset of the value's first byte.</summary>
    public int Start;

    /// <summary>The offset after the value's last byte.</summary>
    public int End;

    /// <summary>The offset of the key's opening quote; in an array, the element's position.</summary>
    public int KeyStart;

    /// <summary>The offset after the key's closing quote; -1 where there is no key.</summary>
    public int KeyEnd;

    /// <summary>The index of the value that holds this one; -1 at the root.</summary>
    public int Parent;

    /// <summary>The index after this value and all that it holds.</summary>
    public int Next;

    public JsonKind Kind;
    public bool IsEscaped;
    public bool IsKeyEscaped;
}
