using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Policies;
using PhaseGuard.Policies;

namespace PhaseGuard;

/// <summary>What a policy says of execution contracts.</summary>
public sealed partial record Policy
{
    /// <summary>Globs on repository paths: what matches one is a contract file; none where only contracts within step files are judged.</summary>
    /// <exception cref="ArgumentException">A glob is none that <c>phaseguard.json</c> may have.</exception>
    public IReadOnlyList<string> Contracts
    {
        get => [.. OfContracts.Globs.Select(glob => glob.Pattern)];
        init => OfContracts = OfContracts with { Globs = GlobFlaws.Check(value, nameof(Contracts), ContractFileKind.FileNoun, mayBeEmpty: true) };
    }

    /// <summary>How long the time limit of a contract may be, in seconds.</summary>
    /// <exception cref="ArgumentException">It is not above 0.</exception>
    public decimal LongestTimeout
    {
        get => OfContracts.LongestTimeout;
        init => OfContracts = ContractPolicy.FlawOf(value) is { } flaw ? throw flaw.At(nameof(LongestTimeout)) : OfContracts with { LongestTimeout = value };
    }

    internal ContractPolicy OfContracts
    {
        get => Section(ContractPolicy.Default);
        private init => Sections = SectionsWith(value);
    }
}
