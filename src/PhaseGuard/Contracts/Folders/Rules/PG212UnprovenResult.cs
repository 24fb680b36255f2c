namespace PhaseGuard.Contracts.Folders.Rules;

internal sealed class PG212UnprovenResult() : GroupRule<ContractFolder>(
    "PG212", "unproven-result", Level.Error, "The log of a result is another one than the result says.")
{
    public override void Check(ContractFolder document, GroupFindingCollector findings)
    {
        foreach (Outline file in document.Files)
        {
            if (findings.IsOn(Id) && ((IContractOutline)file).Contract is { Log: { } log } contract
                && document.Tree?.Sha256Of(log) is { } found && !found.Equals(contract.Digest, StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(
                    this,
                    file,
                    contract.DigestAt,
                    $"the sha256 of {Quote.Of(log)} is not the one that the result names",
                    "Bring the log back as the run wrote it; where it is lost, run the command again.",
                    restsOn: [found]);
            }
        }
    }
}
