using PhaseGuard.Policies;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>What a policy says of the rules of the book.</summary>
public sealed partial record Policy
{
    /// <summary>The level of each rule that the team set itself, by id.</summary>
    /// <exception cref="ArgumentException">There is no rule of an id, which is written as in <see cref="RuleBook"/>; or a rule that cannot be lowered is.</exception>
    public IReadOnlyDictionary<string, Level> Rules
    {
        get;
        init => field = Checked(value);
    } = new Dictionary<string, Level>();

    private static Dictionary<string, Level> Checked(IReadOnlyDictionary<string, Level> levels)
    {
        ArgumentNullException.ThrowIfNull(levels, nameof(Rules));
        foreach ((string id, Level level) in levels)
        {
            PolicyFlaw? flaw = RuleBook.All.FirstOrDefault(rule => rule.Id == id) is not { } known
                    ? new PolicyFlaw($"has the unknown rule {Quote.Of(id)}", SpellingSuggestion.For(id, RuleBook.All.Select(rule => rule.Id)) ?? $"known are {string.Join(", ", RuleBook.All.Select(rule => rule.Id))}")
                : level is not (Level.Error or Level.Warning or Level.Off) ? new PolicyFlaw($"gives {id} no level that there is", "give it one of the levels")
                : RuleLevelReader.FlawOf(known, level) is { } wrong ? wrong with { What = $"has {id}, which {wrong.What}" }
                : null;
            if (flaw is not null)
            {
                throw flaw.At(nameof(Rules));
            }
        }

        return new Dictionary<string, Level>(levels);
    }
}
