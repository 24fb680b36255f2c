namespace PhaseGuard.Json;

/// <summary>Finds the keys that an object has more than once. Where it has none, nothing is allocated.</summary>
internal static class RepeatedKeys
{
    /// <summary>After so many pairs of keys that look alike, remembering all is faster than comparing each.</summary>
    private const int Few = 32;

    /// <summary>The second member of each such key, in document order.</summary>
    public static JsonValue[] In(JsonTree tree, int holder)
        => AreDistinct(tree, holder) ? [] : Find(new JsonValue(tree, holder));

    /// <summary>Whether no key stands twice; where it cannot say so cheaply, it does not.</summary>
    private static bool AreDistinct(JsonTree tree, int holder)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        ulong seen = 0;
        int doubts = 0;
        for (int index = holder + 1; index < tree[holder].Next; index = tree[index].Next)
        {
            ref readonly JsonNode member = ref tree[index];
            ReadOnlySpan<byte> key = text[member.KeyStart..member.KeyEnd];
            ulong mark = MarkOf(key);
            if (member.IsKeyEscaped || ((seen & mark) != 0 && (++doubts > Few || StandsBefore(tree, holder, index, key))))
            {
                return false;
            }

            seen |= mark;
        }

        return true;
    }

    /// <summary>One bit of 64, by a key's length and three of its bytes: keys of different bits are different.</summary>
    private static ulong MarkOf(ReadOnlySpan<byte> quoted)
    {
        uint mixed = (uint)((quoted[1] * 31) + (quoted[quoted.Length / 2] * 17) + (quoted[^2] * 7) + quoted.Length);
        return 1UL << (int)((mixed * 0x9E3779B1) >> 26);
    }

    private static bool StandsBefore(JsonTree tree, int holder, int member, ReadOnlySpan<byte> quoted)
    {
        ReadOnlySpan<byte> text = tree.Text.Span;
        for (int index = holder + 1; index < member; index = tree[index].Next)
        {
            if (text[tree[index].KeyStart..tree[index].KeyEnd].SequenceEqual(quoted))
            {
                return true;
            }
        }

        return false;
    }

    private static JsonValue[] Find(JsonValue value)
    {
        var seconds = new List<JsonValue>();
        var timesSeen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (JsonValue member in value.Children)
        {
            string key = member.Key;
            int times = timesSeen[key] = timesSeen.GetValueOrDefault(key) + 1;
            if (times == 2)
            {
                seconds.Add(member);
            }
        }

        return [.. seconds];
    }
}
