using PhaseGuard.Policies.Rules;

namespace PhaseGuard;

/// <summary>All rules that PhaseGuard knows, of every dialect.</summary>
public static class RuleBook
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. DialectBook.All.SelectMany(dialect => dialect.Rules).Concat(PolicyRules.All).Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
