using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>Runs a book of rules over one document of any kind.</summary>
internal static class Engine
{
    public static IReadOnlyList<Finding> Run<TDocument>(
        TDocument document, JsonTree tree, IReadOnlyList<Rule<TDocument>> rules, ValidationOptions options)
    {
        var findings = new Findings(options);
        foreach (Rule<TDocument> rule in rules)
        {
            rule.Check(document, findings);
        }

        return findings.Locate(tree);
    }
}
