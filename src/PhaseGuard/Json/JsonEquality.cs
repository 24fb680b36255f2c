using System.Globalization;

namespace PhaseGuard.Json;

/// <summary>Compares JSON values by what they mean: white space, escapes, the order of keys and the spelling of numbers do not count.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonValue one, JsonValue other) => one.Kind == other.Kind && one.Kind switch
    {
        JsonKind.String => one.Utf8.SequenceEqual(other.Utf8),
        JsonKind.Number => one.Raw.SequenceEqual(other.Raw) || AreEqualNumbers(one, other),
        JsonKind.Array => AreEqualArrays(one, other),
        JsonKind.Object => AreEqual(one, other, static (_, first, second) => AreEqual(first, second)),
        _ => true,
    };

    /// <summary>
    /// Compares two objects member by member, in a sense of one's own. A key that is there and null is another thing than none; of
    /// a key that stands twice the last counts.
    /// </summary>
    /// <param name="one">An object.</param>
    /// <param name="other">Another.</param>
    /// <param name="areSame">Compares the members of a key; the member is absent in the one that has no such key.</param>
    public static bool AreEqual(JsonValue one, JsonValue other, Func<string, JsonValue, JsonValue, bool> areSame)
    {
        Dictionary<string, JsonValue> first = Members(one);
        Dictionary<string, JsonValue> second = Members(other);
        return first.All(member => areSame(member.Key, member.Value, second.GetValueOrDefault(member.Key)))
            && second.All(member => first.ContainsKey(member.Key) || areSame(member.Key, default, member.Value));
    }

    /// <summary>A text that is the same for values that are equal, and for no others.</summary>
    public static string ContentOf(JsonValue value) => value.Kind switch
    {
        JsonKind.String => JsonContent.Of(value.Text).Token,
        JsonKind.Number => JsonNumber.TryRead(value, out decimal number) ? number.ToString("G29", CultureInfo.InvariantCulture) : value.Text,
        JsonKind.Array => $"[{string.Join(',', Contents(value))}]",
        JsonKind.Object => $"{{{string.Join(',', Members(value).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => $"{JsonContent.Of(member.Key).Token}:{ContentOf(member.Value)}"))}}}",
        _ => value.Text,
    };

    private static List<string> Contents(JsonValue array)
    {
        var contents = new List<string>();
        foreach (JsonValue entry in array.Children)
        {
            contents.Add(ContentOf(entry));
        }

        return contents;
    }

    private static bool AreEqualNumbers(JsonValue one, JsonValue other)
        => JsonNumber.TryRead(one, out decimal first) && JsonNumber.TryRead(other, out decimal second) && first == second;

    private static bool AreEqualArrays(JsonValue one, JsonValue other)
    {
        JsonChildren.Enumerator second = other.Children.GetEnumerator();
        foreach (JsonValue entry in one.Children)
        {
            if (!second.MoveNext() || !AreEqual(entry, second.Current))
            {
                return false;
            }
        }

        return !second.MoveNext();
    }

    private static Dictionary<string, JsonValue> Members(JsonValue value)
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (JsonValue member in value.Children)
        {
            members[member.Key] = member;
        }

        return members;
    }
}
