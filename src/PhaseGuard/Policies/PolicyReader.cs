using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>Reads a policy key by key; what is absent or null stays at its default.</summary>
internal sealed class PolicyReader(JsonValue root)
{
    /// <summary>The keys of a policy, as the schema and the messages name them.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "$schema", "steps", "exclude", "plannedSteps", "commitPhase", "checkpoints", "phaseSets", "canonicalSchema", "rules", "agents",
    ];

    /// <exception cref="PolicyException">Anything is wrong in it.</exception>
    public Policy Read()
    {
        Expect.OnlyKeys(root, "key", Keys);
        _ = Member("$schema"u8, Expect.String, "");
        Policy byDefault = Policy.Default;
        return new Policy
        {
            Steps = Member("steps"u8, GlobReader.ReadSteps, byDefault.Steps),
            Exclude = Member("exclude"u8, GlobReader.Read, byDefault.Exclude),
            AllowsPlannedSteps = Member("plannedSteps"u8, value => Expect.OneOf(value, "block", "allow") == "allow", false),
            LeavesCommitOpen = Member("commitPhase"u8, value => Expect.OneOf(value, "required", "open") == "open", false),
            AcceptsCheckpoints = Member("checkpoints"u8, Expect.Boolean, true),
            PhaseSets = Member("phaseSets"u8, PhaseSetReader.ReadAll, byDefault.PhaseSets),
            CanonicalSchema = Member("canonicalSchema"u8, GlobReader.ReadPath, null),
            Rules = Member("rules"u8, RuleLevels.Read, byDefault.Rules),
            Agents = Member("agents"u8, ReadAgents, byDefault.Agents),
        };
    }

    private T Member<T>(ReadOnlySpan<byte> key, Func<JsonValue, T> read, T byDefault)
        => root[key] is { Exists: true } value ? read(value) : byDefault;

    private static IReadOnlyList<string> ReadAgents(JsonValue value)
    {
        string[] names = [.. Expect.Texts(value).Select(name => name.TrimStart('@'))];
        return names.Any(Blank.Is)
            ? throw Expect.Wrong(value, "has an agent without a name", "write a name such as \"@researcher\"")
            : names;
    }
}
