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

    /// <summary>Finds a rule as people call it.</summary>
    /// <param name="name">Its id, such as <c>PG031</c>, or its name, such as <c>deferred-phase</c>; the case does not count.</param>
    /// <returns><see langword="null"/> where no rule is called so.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static Rule? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(rule => rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
