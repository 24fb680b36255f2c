namespace PhaseGuard;

/// <summary>What a team made of the levels of rules.</summary>
/// <param name="Chosen">The levels that the team set itself, by the rules' ids.</param>
/// <param name="IsStrict">Whether every warning counts as an error.</param>
internal readonly record struct RuleLevels(IReadOnlyDictionary<string, Level> Chosen, bool IsStrict)
{
    /// <summary>The level of a finding.</summary>
    /// <param name="rule">The rule that reports it.</param>
    /// <param name="byDefault">Its level where the team said nothing.</param>
    public Level Of(Rule rule, Level byDefault)
    {
        Level level = Chosen.GetValueOrDefault(rule.Id, byDefault);
        return level == Level.Warning && IsStrict ? Level.Error : level;
    }

    /// <summary>Whether the team left a rule on.</summary>
    /// <param name="id">The rule's id.</param>
    public bool IsOn(string id) => Chosen.GetValueOrDefault(id, Level.Error) != Level.Off;
}
