using PhaseGuard.Steps.Folders.Rules;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Steps.Folders;

/// <summary>The book of rules across the files of a folder, in the order of their ids.</summary>
internal static class FolderRules
{
    public static IReadOnlyList<GroupRule<StepFolder>> All { get; } =
    [
        new PG070DuplicateTaskId(),
        new PG071UnknownDependency(),
        new PG072UnmetDependency(),
        new PG073DependencyCycle(),
        new PG094DuplicatePosition(),
        new PG095StaleStepBlock(),
        new PG215EvidenceMissing(),
    ];

    /// <summary>The same, and what rules on one file say of the files beside it.</summary>
    public static IReadOnlyList<IGroupRule<StepFolder>> Asked { get; } = [.. All, PG214EvidenceDisagrees.Instance];
}
