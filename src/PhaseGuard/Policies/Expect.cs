using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>What the values of a policy must be; anything else ends the reading with the place and the cure.</summary>
internal static class Expect
{
    public static JsonValue Object(JsonValue value) => OfKind(value, JsonKind.Object);

    public static JsonValue Array(JsonValue value) => OfKind(value, JsonKind.Array);

    public static string String(JsonValue value) => OfKind(value, JsonKind.String).Text;

    /// <summary>A text that is not blank.</summary>
    public static string Text(JsonValue value)
        => OfKind(value, JsonKind.String).IsBlank ? throw Wrong(value, "is blank", "write a text here") : value.Text;

    public static bool Boolean(JsonValue value)
        => value.IsBoolean ? value.Kind == JsonKind.True : throw Wrong(value, $"must be true or false, and is {JsonTypes.Describe(value)}", "write true or false here");

    /// <summary>One of some words; the nearest is suggested.</summary>
    public static string OneOf(JsonValue value, params IReadOnlyList<string> words)
    {
        string found = OfKind(value, JsonKind.String).Text;
        return words.Contains(found)
            ? found
            : throw Wrong(value, $"is {Quote.Of(found)}", SpellingSuggestion.For(found, words) ?? $"write one of {string.Join(", ", words)}");
    }

    /// <summary>An array of texts that are not blank.</summary>
    public static IReadOnlyList<string> Texts(JsonValue value)
    {
        var texts = new List<string>();
        foreach (JsonValue entry in Array(value).Children)
        {
            texts.Add(Text(entry));
        }

        return texts;
    }

    /// <summary>An object with no key twice, and none but the keys that are known.</summary>
    public static void OnlyKeys(JsonValue value, string what, params IReadOnlyList<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonValue member in Object(value).Children)
        {
            if (!known.Contains(member.Key))
            {
                throw new PolicyException(
                    member.KeyPlace, $"unknown {what} {Quote.Of(member.Key)}", SpellingSuggestion.For(member.Key, known) ?? $"known are {string.Join(", ", known)}");
            }

            if (!seen.Add(member.Key))
            {
                throw new PolicyException(member.KeyPlace, $"the key {Quote.Of(member.Key)} stands here a second time", "keep one of the two");
            }
        }
    }

    /// <summary>Ends the reading where something is wrong with a value.</summary>
    public static void Sound(JsonValue value, PolicyFlaw? flaw)
    {
        if (flaw is not null)
        {
            throw Wrong(value, flaw.What, flaw.Fix);
        }
    }

    public static PolicyException Wrong(JsonValue value, string what, string fix)
        => new(value.Place, $"{JsonTypes.Subject(value, "a policy")} {what}", fix);

    private static JsonValue OfKind(JsonValue value, JsonKind kind)
        => value.Kind == kind
            ? value
            : throw Wrong(value, $"must be {JsonTypes.Name(kind)}, and is {JsonTypes.Describe(value)}", $"write {JsonTypes.Name(kind)} here");
}
