using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>Runs a book of rules over one document of any kind.</summary>
internal static class Engine
{
    public static IReadOnlyList<Finding> Run<TDocument>(
        TDocument document, JsonTree tree, IReadOnlyList<Rule<TDocument>> rules, ValidationOptions options)
    {
        var findings = new Findings(options);
        Run(document, rules, findings);
        return findings.Locate(tree);
    }

    /// <summary>Runs a book and adds to what others have found.</summary>
    public static void Run<TDocument>(TDocument document, IReadOnlyList<Rule<TDocument>> rules, Findings findings)
    {
        foreach (Rule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }
    }

    /// <summary>Runs a book of rules on several files, and adds to what others have found.</summary>
    public static void Run<TDocument>(TDocument document, IReadOnlyList<OutlineRule<TDocument>> rules, OutlineFindings findings)
    {
        foreach (OutlineRule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }
    }
}
