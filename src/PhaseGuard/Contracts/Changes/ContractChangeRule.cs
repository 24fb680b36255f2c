using PhaseGuard.Text;

namespace PhaseGuard.Contracts.Changes;

/// <summary>
/// A rule on what a commit takes back of what was seen of a contract. A revert takes back on purpose, and so does a push that
/// replaces commits.
/// </summary>
internal abstract class ContractChangeRule(string id, string name, string title)
    : Rule<IContractChange>(id, name, Level.Error, title, RuleScope.Change)
{
    internal override Level MildestLevel => Level.Warning;

    public sealed override void Check(IContractChange document, FindingCollector findings)
    {
        if (document is { Before.Contract: { } before, After: { } after })
        {
            Check(document, before, after.Contract, findings);
        }
    }

    /// <param name="change">The record before and after.</param>
    /// <param name="before">The contract before.</param>
    /// <param name="after">The contract after; <see langword="null"/> where the record holds none any more.</param>
    /// <param name="findings">What was found.</param>
    protected abstract void Check(IContractChange change, Contract before, Contract? after, FindingCollector findings);

    protected void Say(IContractChange change, FindingCollector findings, SourcePosition at, string message, string cure)
        => findings.Add(
            this,
            at,
            change.Commit.IsRevert ? $"{message} (a revert to an earlier version)" : message,
            cure,
            level: change.Commit is { IsRevert: true } or { Replacement: not null } ? Level.Warning : null);
}
