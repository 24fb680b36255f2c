using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Json;

/// <summary>A value that knows its place. The default is an absent value, of which everything can be asked.</summary>
internal readonly struct JsonValue(JsonTree tree, int index)
{
    private readonly JsonTree? _tree = tree;
    private readonly int _index = index;

    public bool Exists => _tree is not null;

    /// <summary>The value's index in its tree.</summary>
    public int Node => _index;

    public JsonKind Kind => _tree is null ? JsonKind.Absent : _tree[_index].Kind;

    public bool IsObject => Kind == JsonKind.Object;

    public bool IsArray => Kind == JsonKind.Array;

    public bool IsString => Kind == JsonKind.String;

    public bool IsNumber => Kind == JsonKind.Number;

    public bool IsBoolean => Kind is JsonKind.True or JsonKind.False;

    /// <summary>Whether the value is absent, or a string of nothing but what shows nothing.</summary>
    public bool IsBlank => !Exists || (IsString && Blank.Trim(Utf8).IsEmpty);

    /// <summary>The value's first byte; the start of the text where the value is absent.</summary>
    public SourcePosition Place => _tree is null ? SourcePosition.Start : new SourcePosition(_tree[_index].Start, _index);

    /// <summary>The opening quote of the value's key; the value's own place where it has none.</summary>
    public SourcePosition KeyPlace => HasKey ? new SourcePosition(_tree![_index].KeyStart, _index) : Place;

    public bool HasKey => _tree is not null && _tree[_index].KeyEnd >= 0;

    /// <summary>The value as it is written, quotes and escapes included.</summary>
    public ReadOnlySpan<byte> Raw => _tree is null ? default : _tree.Text.Span[_tree[_index].Start.._tree[_index].End];

    /// <summary>The key as it is written, quotes and escapes included; empty where there is none.</summary>
    public ReadOnlySpan<byte> RawKey => HasKey ? _tree!.Text.Span[_tree[_index].KeyStart.._tree[_index].KeyEnd] : default;

    /// <summary>The content of a string without its escapes, of any other value the text as it is written.</summary>
    public ReadOnlySpan<byte> Utf8 => !IsString ? Raw : _tree!.Utf8Of(_index);

    /// <summary>The key without its escapes; empty where there is none.</summary>
    public ReadOnlySpan<byte> KeyUtf8 => HasKey ? _tree!.KeyOf(_index) : default;

    public string Text => Encoding.UTF8.GetString(Utf8);

    public string Key => Encoding.UTF8.GetString(KeyUtf8);

    public JsonChildren Children => Kind is JsonKind.Object or JsonKind.Array
        ? new JsonChildren(_tree!, _index + 1, _tree![_index].Next)
        : default;

    /// <summary>An object's member: the last of that key; absent where there is none or it is null.</summary>
    public JsonValue this[ReadOnlySpan<byte> key]
    {
        get
        {
            int found = IsObject ? _tree!.IndexOf(_index, key) : -1;
            return found < 0 || _tree![found].Kind == JsonKind.Null ? default : new JsonValue(_tree, found);
        }
    }

    /// <summary>The second member of each key that the object has more than once.</summary>
    public JsonValue[] RepeatedKeys => IsObject ? Json.RepeatedKeys.In(_tree!, _index) : [];

    /// <summary>Whether this is a string of exactly that content.</summary>
    public bool Is(ReadOnlySpan<byte> content) => IsString && _tree!.Is(_index, content);

    /// <summary>This value where it is of the kind wanted, else an absent one.</summary>
    public JsonValue If(JsonKind wanted) => Kind == wanted ? this : default;
}
