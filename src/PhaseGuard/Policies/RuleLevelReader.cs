using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>The levels that a policy gives to rules.</summary>
internal static class RuleLevelReader
{
    /// <summary>The words of the levels.</summary>
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "off"];

    public static IReadOnlyDictionary<string, Level> Read(JsonValue value, IReadOnlyList<Rule> rules)
    {
        Expect.OnlyKeys(value, "rule", [.. rules.Select(rule => rule.Id)]);
        var levels = new Dictionary<string, Level>();
        foreach (JsonValue member in value.Children)
        {
            Level level = Read(member);
            Expect.Sound(member, rules.Where(rule => rule.Id == member.Key).Select(rule => FlawOf(rule, level)).First());
            levels[member.Key] = level;
        }

        return levels;
    }

    /// <summary>Reads the word of a level.</summary>
    public static Level Read(JsonValue value) => Expect.OneOf(value, Words) switch
    {
        "error" => Level.Error,
        "warning" => Level.Warning,
        _ => Level.Off,
    };

    /// <summary>What is wrong with a level that a rule is given.</summary>
    public static PolicyFlaw? FlawOf(Rule rule, Level level)
        => level != Level.Error && rule.IsLocked ? new PolicyFlaw("cannot be lowered or turned off", "leave the rule out; all others rest on it") : null;
}
