using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>The levels that a policy gives to rules.</summary>
internal static class RuleLevels
{
    /// <summary>The rules without which the others cannot be trusted.</summary>
    private static readonly string[] _locked = ["PG001", "PG002", "PG003", "PG006", "PG090"];

    /// <summary>The words of the levels.</summary>
    public static IReadOnlyList<string> Words { get; } = ["error", "warning", "off"];

    public static IReadOnlyDictionary<string, Level> Read(JsonValue value)
    {
        Expect.OnlyKeys(value, "rule", [.. RuleBook.All.Select(rule => rule.Id)]);
        var levels = new Dictionary<string, Level>();
        foreach (JsonValue member in value.Children)
        {
            Level level = Expect.OneOf(member, Words) switch
            {
                "error" => Level.Error,
                "warning" => Level.Warning,
                _ => Level.Off,
            };
            if (level != Level.Error && _locked.Contains(member.Key))
            {
                throw Expect.Wrong(member, "cannot be lowered or turned off", "leave the rule out; all others rest on it");
            }

            levels[member.Key] = level;
        }

        return levels;
    }
}
