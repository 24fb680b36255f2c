namespace PhaseGuard.Contracts.Folders.Rules;

internal sealed class PG209DuplicateContract() : GroupRule<ContractFolder>(
    "PG209", "duplicate-contract", Level.Warning, "Two contracts of one folder are for the same task.")
{
    public override void Check(ContractFolder document, GroupFindingCollector findings)
    {
        var first = new Dictionary<string, Outline>(StringComparer.Ordinal);
        foreach (Outline file in document.Files)
        {
            if (((IContractOutline)file).Contract is { TaskId: { } id } contract && !first.TryAdd(id, file))
            {
                findings.Add(
                    this,
                    file,
                    contract.At,
                    $"the contract in {Quote.Of(Path.GetFileName(first[id].Path))} is for the task {Quote.Of(id)}, too",
                    "Keep one contract for each task, or give each the id of its own task.");
            }
        }
    }
}
