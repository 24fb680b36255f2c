using PhaseGuard.Contracts.Changes.Rules;
using PhaseGuard.Contracts.Folders;
using PhaseGuard.Contracts.Folders.Rules;
using PhaseGuard.Contracts.Policies;
using PhaseGuard.Contracts.Rules;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;

namespace PhaseGuard.Contracts;

/// <summary>Execution contracts: what is run for a task, and what was seen of it. The source is section 2 of the specification of execution.</summary>
internal sealed class ContractDialect : Dialect
{
    private ContractDialect()
    {
    }

    public static ContractDialect Instance { get; } = new();

    public override IReadOnlyList<FileKind> Files { get; } = [ContractFileKind.Instance];

    /// <summary>They are made when somebody asks: most commits change no contract.</summary>
    public override IReadOnlyList<Rule> Rules => field ??=
        [.. ContractFileRules.All.Select(rule => rule.Rule), .. ContractFolderRules.All, .. ContractChangeRules.All];

    public override PolicySection Policy { get; } = new ContractPolicySection();

    public override string GroupOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    public override GroupJudge NewGroupJudge(ValidationOptions options) => new ContractFolderJudge(options);
}
