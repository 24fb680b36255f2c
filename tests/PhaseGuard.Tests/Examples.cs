using PhaseGuard.Contracts;
using PhaseGuard.Workflows;

namespace PhaseGuard.Tests;

/// <summary>What all cases and pages have in common.</summary>
internal static class Examples
{
    public const string Path = "docs/feature/auth/steps/01-01.json";

    private const string SessionFolder = ".workflow/active/WFS-auth/";

    /// <summary>The default policy, by which there are contract files besides, and a time after all that happens in the examples.</summary>
    public static ValidationOptions Options { get; } = new() { Policy = new Policy { Contracts = ["**/executions/*.json"] }, Time = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero) };

    /// <summary>Where the example of a rule is judged: as a file of the kind that its name tells, else of the kind that the rule is about.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="name">A file's name without its ending.</param>
    public static string PathFor(string rule, string? name = null) => (RuleBook.Find(rule), name) switch
    {
        (_, "workflow-session") or (Rule<SessionFile>, null) => $"{SessionFolder}workflow-session.json",
        (_, [>= 'A' and <= 'Z', ..]) or (Rule<TaskFile>, _) => $"{SessionFolder}.task/{name ?? "IMPL-1"}.json",
        (Rule<ContractFile> or Rule<IContractHolder>, null) => "docs/feature/auth/executions/01-01.json",
        _ => $"docs/feature/auth/steps/{name ?? "01-01"}.json",
    };
}
