using PhaseGuard.Contracts.Folders.Rules;

namespace PhaseGuard.Contracts.Folders;

/// <summary>The files of one folder that hold contracts, in path order.</summary>
/// <param name="Files">The files.</param>
/// <param name="Tree">The files of which they tell; <see langword="null"/> where nobody can look.</param>
internal sealed record ContractFolder(IReadOnlyList<Outline> Files, FilesBeside? Tree)
{
    /// <summary>Judges contracts beside one another, folder by folder.</summary>
    /// <param name="files">The files of the folders that are meant, those without a contract too.</param>
    /// <param name="tree">The files of which they tell; <see langword="null"/> where nobody can look.</param>
    /// <param name="findings">What was found.</param>
    public static void Judge(IEnumerable<Outline> files, FilesBeside? tree, GroupFindingCollector findings)
    {
        Outline[] sorted = [.. files.Where(file => file is IContractOutline { Contract: not null }).OrderBy(file => file.Path, StringComparer.Ordinal)];
        var folders = new SortedDictionary<string, List<Outline>>(StringComparer.Ordinal);
        foreach (Outline file in sorted)
        {
            string name = ContractDialect.Instance.GroupOf(file.Path);
            if (!folders.TryGetValue(name, out List<Outline>? folder))
            {
                folders.Add(name, folder = []);
            }

            folder.Add(file);
        }

        foreach (List<Outline> folder in folders.Values)
        {
            RuleRunner.Run(new ContractFolder(folder, tree), ContractFolderRules.All, findings);
        }
    }
}
