namespace PhaseGuard;

/// <summary>A rule as it is asked of one kind of document: how it is called is looked up once, and not again for each document.</summary>
/// <param name="rule">The rule.</param>
/// <typeparam name="TDocument">What is judged.</typeparam>
internal sealed class AskedRule<TDocument>(IRule<TDocument> rule)
{
    private readonly string[] _yieldsTo = rule.Rule.YieldsTo;
    private readonly Action<TDocument, FindingCollector> _check = rule.Check;

    public Rule Rule { get; } = rule.Rule;

    /// <summary>Rules in the order in which they are asked.</summary>
    public static AskedRule<TDocument>[] All(IEnumerable<IRule<TDocument>> rules) => [.. rules.Select(rule => new AskedRule<TDocument>(rule))];

    /// <summary>Asks the rule, unless one has spoken to which it yields.</summary>
    public void Check(TDocument document, FindingCollector findings)
    {
        if (!findings.Has(_yieldsTo))
        {
            _check(document, findings);
        }
    }
}
