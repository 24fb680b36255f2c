namespace PhaseGuard.Contracts.Rules;

internal sealed class PG200MissingContract() : Rule<ContractFile>(
    "PG200", "missing-contract", Level.Error, "A contract file has no execution object.", RuleScope.File)
{
    public override void Check(ContractFile document, FindingCollector findings)
    {
        if (document is { Root.IsObject: true, Contract: null })
        {
            findings.Add(
                this,
                (document.Root["execution"u8] is { Exists: true } other ? other : document.Root).Place,
                "the file has no \"execution\" object, so it is no contract",
                "Write the contract into \"execution\", with \"task_id\" and \"agent_type\".");
        }
    }
}
