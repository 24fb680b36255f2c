using PhaseGuard.Policies.Rules;
using PhaseGuard.Steps.Changes.Rules;
using PhaseGuard.Steps.Folders;
using PhaseGuard.Steps.Messages;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard;

/// <summary>All rules that PhaseGuard knows, of every kind of document.</summary>
public static class RuleBook
{
    /// <summary>The rules in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. ((IEnumerable<Rule>)[.. StepRules.All, .. ChangeRules.All, .. FolderRules.All, .. MessageRules.Book, .. PolicyRules.All]).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
