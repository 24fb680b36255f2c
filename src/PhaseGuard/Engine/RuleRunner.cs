using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>Runs a book of rules over one document of any kind.</summary>
internal static class RuleRunner
{
    public static IReadOnlyList<Finding> Run<TDocument>(
        TDocument document, SourceText text, IReadOnlyList<Rule<TDocument>> rules, ValidationOptions options)
    {
        var findings = new FindingCollector(options);
        Run(document, rules, findings);
        return findings.Locate(text);
    }

    /// <summary>Runs a book and adds to what others have found.</summary>
    public static void Run<TDocument>(TDocument document, IReadOnlyList<Rule<TDocument>> rules, FindingCollector findings)
    {
        foreach (Rule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }
    }

    /// <summary>Runs a book of rules on several files, and adds to what others have found.</summary>
    public static void Run<TDocument>(TDocument document, IReadOnlyList<GroupRule<TDocument>> rules, GroupFindingCollector findings)
    {
        foreach (GroupRule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }
    }
}
