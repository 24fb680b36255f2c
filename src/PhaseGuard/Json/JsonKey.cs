namespace PhaseGuard.Json;

/// <summary>Where the key of a value stands in the text, quotes included.</summary>
internal readonly record struct JsonKey(int Start, int End, bool IsEscaped)
{
    /// <summary>What an element of an array has instead: its position.</summary>
    public static JsonKey None(int position) => new(position, -1, false);
}
