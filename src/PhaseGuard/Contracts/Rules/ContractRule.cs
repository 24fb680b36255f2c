namespace PhaseGuard.Contracts.Rules;

/// <summary>A rule that is asked of every contract, whatever file holds it.</summary>
internal abstract class ContractRule(string id, string name, Level level, string title)
    : Rule<IContractHolder>(id, name, level, title, RuleScope.File)
{
    public sealed override void Check(IContractHolder document, FindingCollector findings)
    {
        if (document.Contract is { } contract)
        {
            CheckContract(contract, findings);
        }
    }

    protected abstract void CheckContract(Contract contract, FindingCollector findings);
}
