using PhaseGuard.Engine.Rules;
using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>Runs a book of rules over one document of any kind.</summary>
internal static class RuleRunner
{
    /// <summary>Runs a book over a document.</summary>
    /// <returns>What was found, in file order.</returns>
    public static IReadOnlyList<Finding> Run<TDocument>(
        TDocument document, SourceText text, AskedRule<TDocument>[] rules, FindingCollector findings)
    {
        foreach (AskedRule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }

        return findings.Locate(text, findings is { WantsFixes: true, IsEmpty: false } ? FixesFor(document, findings) : null);
    }

    /// <summary>A file in which a key stands twice is left alone: readers disagree on which of the two an edit would have to change.</summary>
    private static Func<Rule, SourcePosition, Fix?>? FixesFor<TDocument>(TDocument document, FindingCollector findings)
        => findings.Has([RecordRules.DuplicateKey.Id]) ? null : (rule, at) => (rule as IRule<TDocument>)?.FixFor(document, at);

    /// <summary>Runs a book of rules on several files, and adds to what others have found.</summary>
    public static void Run<TDocument>(TDocument document, IReadOnlyList<IGroupRule<TDocument>> rules, GroupFindingCollector findings)
    {
        foreach (IGroupRule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }
    }
}
