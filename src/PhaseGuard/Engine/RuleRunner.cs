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

        return findings.Locate(text);
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
