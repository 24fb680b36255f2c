using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>A contract file as the rules read it.</summary>
/// <param name="path">The repository path, with <c>/</c>; empty where the file has none.</param>
/// <param name="tree">Its text.</param>
/// <param name="options">How it is judged.</param>
internal sealed class ContractFile(string path, JsonTree tree, ValidationOptions options) : JsonRecord(path, tree), IContractHolder
{
    public ValidationOptions Options => options;

    public Contract? Contract { get; } = Contract.Of(tree.Root, options.Policy.OfContracts);

    public override string FileNoun => ContractFileKind.FileNoun;

    public override string RecordNoun => "contract";

    public override DateTimeOffset? Time => options.Time;

    public override string TimestampOwner => "the contract";

    public override void CheckKeys(PG002DuplicateKey rule, FindingCollector findings)
    {
        rule.CheckObject(Root, findings);
        Contract?.CheckKeys(rule, findings);
    }

    /// <summary>The types of what a contract holds are judged by the rules on contracts.</summary>
    public override void CheckTypes(PG005WrongType rule, FindingCollector findings)
    {
    }

    public override void CheckTimestamps(TimestampRule rule, FindingCollector findings) => Contract?.CheckTimestamps(this, rule, findings);
}
