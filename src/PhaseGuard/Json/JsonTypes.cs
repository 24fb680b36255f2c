namespace PhaseGuard.Json;

/// <summary>The names of JSON's types in messages.</summary>
internal static class JsonTypes
{
    /// <summary>A value as a sentence calls it: <c>an object</c>, <c>the number 5</c>.</summary>
    public static string Describe(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.String => $"the string {Quote.Of(value.Text)}",
        JsonKind.Number => $"the number {Quote.Of(value.Text)[1..^1]}",
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => "null",
    };

    public static string Name(JsonKind kind) => kind switch
    {
        JsonKind.Object => "an object",
        JsonKind.Array => "an array",
        JsonKind.Number => "a number",
        _ => "a string",
    };

    /// <summary>What a sentence about a value begins with: its key, else what it is in an array, else the file.</summary>
    /// <param name="value">The value.</param>
    /// <param name="file">What the file is called, with its article.</param>
    public static string Subject(JsonValue value, string file) => value.HasKey ? Quote.Of(value.Key)
        : value.Place.Node == 0 ? file
        : "an entry";
}
