namespace PhaseGuard.Contracts.Folders.Rules;

/// <summary>The book of rules across the contracts of a folder, in the order of their ids.</summary>
internal static class ContractFolderRules
{
    public static IReadOnlyList<GroupRule<ContractFolder>> All { get; } =
    [
        new PG209DuplicateContract(),
        new PG212UnprovenResult(),
    ];
}
