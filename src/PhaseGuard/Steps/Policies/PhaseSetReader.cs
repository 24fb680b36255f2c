using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Policies;

/// <summary>Reads the phase sets that a team defines.</summary>
internal static class PhaseSetReader
{
    public static IReadOnlyDictionary<string, PhaseSet> ReadAll(JsonValue value)
    {
        var sets = new Dictionary<string, PhaseSet>(StringComparer.Ordinal);
        foreach (JsonValue member in Expect.Object(value).Children)
        {
            if (Blank.Is(member.Key))
            {
                throw new PolicyException(member.KeyPlace, PhaseSetFlaws.BlankVersion.What, PhaseSetFlaws.BlankVersion.Fix);
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
        Expect.Sound(phases, PhaseSetFlaws.OfNames(names));
        return new PhaseSet(names, ReadCheckpoints(value["checkpoints"u8], names));
    }

    private static IReadOnlyList<Checkpoint> ReadCheckpoints(JsonValue value, IReadOnlyList<string> names)
    {
        if (!value.Exists)
        {
            return [];
        }

        Expect.OnlyKeys(value, "checkpoint", Checkpoint.Names);
        var checkpoints = new List<Checkpoint>();
        foreach (JsonValue member in value.Children)
        {
            string phase = Expect.OneOf(member, names);
            int last = names.TakeWhile(name => name != phase).Count();
            Expect.Sound(member, PhaseSetFlaws.OfCheckpoint(last, names.Count, checkpoints));
            checkpoints.Add(new Checkpoint(member.Key, last));
        }

        return [.. checkpoints.OrderBy(checkpoint => checkpoint.LastFinished)];
    }
}
