using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Policies;

/// <summary>Reads the phase sets that a team defines.</summary>
internal static class PhaseSetReader
{
    private static readonly string[] _checkpoints = [Checkpoint.Green, Checkpoint.Review, Checkpoint.Refactor, Checkpoint.Final];

    public static IReadOnlyDictionary<string, PhaseSet> ReadAll(JsonValue value)
    {
        var sets = new Dictionary<string, PhaseSet>(StringComparer.Ordinal);
        foreach (JsonValue member in Expect.Object(value).Children)
        {
            if (Blank.Is(member.Key))
            {
                throw new PolicyException(member.KeyPlace, "a version is blank", "name it as step files do, such as \"5.0\"");
            }

            if (!sets.TryAdd(member.Key, Read(member)))
            {
                throw new PolicyException(member.KeyPlace, $"the version {Quote.Of(member.Key)} stands here a second time", "keep one of the two");
            }
        }

        return sets;
    }

    private static PhaseSet Read(JsonValue value)
    {
        Expect.OnlyKeys(value, "key of a phase set", "phases", "checkpoints");
        JsonValue phases = value["phases"u8];
        if (!phases.Exists)
        {
            throw Expect.Wrong(value, "has no \"phases\"", "add them, in canonical order");
        }

        IReadOnlyList<string> names = Expect.Texts(phases);
        if (names.FirstOrDefault(name => Blank.Trim(name) != name) is { } padded)
        {
            throw Expect.Wrong(phases, $"has the phase {Quote.Of(padded)}", "write the name without blank characters around it");
        }

        if (names.Count == 0 || names.Distinct().Count() < names.Count)
        {
            throw Expect.Wrong(phases, "must name each phase once, and at least one", "correct the list");
        }

        return new PhaseSet(names, ReadCheckpoints(value["checkpoints"u8], names));
    }

    private static IReadOnlyList<Checkpoint> ReadCheckpoints(JsonValue value, IReadOnlyList<string> names)
    {
        if (!value.Exists)
        {
            return [];
        }

        Expect.OnlyKeys(value, "checkpoint", _checkpoints);
        var checkpoints = new List<Checkpoint>();
        foreach (JsonValue member in value.Children)
        {
            int last = names.ToList().IndexOf(Expect.OneOf(member, names));
            if (last == names.Count - 1)
            {
                throw Expect.Wrong(member, "names the last phase, after which nothing is pending", "name an earlier phase, or leave the checkpoint out");
            }

            if (checkpoints.Any(checkpoint => checkpoint.LastFinished == last))
            {
                throw Expect.Wrong(member, "names the phase of another checkpoint", "give each checkpoint a phase of its own");
            }

            checkpoints.Add(new Checkpoint(member.Key, last));
        }

        return [.. checkpoints.OrderBy(checkpoint => checkpoint.LastFinished)];
    }
}
