using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>Reads a baseline; what somebody may have meant otherwise is an error with its place, as in a policy.</summary>
internal static class BaselineReader
{
    private const string Remake = "write it anew with the commands of `baseline`";

    /// <exception cref="PolicyException">Anything is wrong in it.</exception>
    public static Baseline Read(JsonValue root, IReadOnlyList<Rule> rules)
    {
        if (!root.IsObject)
        {
            throw new PolicyException(root.Place, $"a baseline must be an object, and is {JsonTypes.Describe(root)}", Remake);
        }

        Expect.OnlyKeys(root, "key", "version", "created", "entries");
        MustBeKnown(Needed(root, "version"u8));
        string created = Expect.Text(Needed(root, "created"u8));
        var entries = new List<BaselineEntry>();
        foreach (JsonValue entry in Expect.Array(Needed(root, "entries"u8)).Children)
        {
            entries.Add(ReadEntry(entry, rules));
        }

        return new Baseline(created, entries);
    }

    private static void MustBeKnown(JsonValue version)
    {
        if (!version.Raw.SequenceEqual(Baseline.Version))
        {
            throw Expect.Wrong(version, $"is {JsonTypes.Describe(version)}, and this PhaseGuard knows version 1", "bring the PhaseGuard that wrote it");
        }
    }

    private static BaselineEntry ReadEntry(JsonValue entry, IReadOnlyList<Rule> rules)
    {
        Expect.OnlyKeys(entry, "key", "path", "rule", "phase", "digest");
        JsonValue rule = Needed(entry, "rule"u8);
        JsonValue digest = Needed(entry, "digest"u8);
        string id = Expect.OneOf(rule, [.. rules.Select(rule => rule.Id)]);
        return !BaselineEntry.MayHold(rules.First(rule => rule.Id == id))
                ? throw Expect.Wrong(rule, $"is {id}, which no baseline may hide", "take the entry out, and repair what it hides")
            : Expect.Text(digest) is { Length: FindingDigest.Length } text && text.All(char.IsAsciiHexDigitLower)
                ? new BaselineEntry(Expect.Text(Needed(entry, "path"u8)), id, entry["phase"u8] is { Exists: true } phase ? Expect.String(phase) : null, text)
            : throw Expect.Wrong(digest, $"is {Quote.Of(digest.Text)}", $"{FindingDigest.Length} hexadecimal digits stand here: {Remake}");
    }

    private static JsonValue Needed(JsonValue holder, ReadOnlySpan<byte> key)
        => holder[key] is { Exists: true } value ? value
            : throw new PolicyException(holder.Place, $"the key {Quote.Of(System.Text.Encoding.UTF8.GetString(key))} is missing here", Remake);
}
