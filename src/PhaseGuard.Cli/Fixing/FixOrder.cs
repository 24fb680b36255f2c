namespace PhaseGuard.Cli.Fixing;

/// <summary>What somebody wants fixed.</summary>
/// <param name="WithUnsafe">Whether unsafe fixes are meant, too.</param>
/// <param name="IsMeant">Says of which findings.</param>
internal sealed record FixOrder(bool WithUnsafe, Func<Finding, bool> IsMeant)
{
    public bool Accepts(Finding finding) => finding.Fix is { } fix && (WithUnsafe || fix.Applicability == Applicability.Safe) && IsMeant(finding);
}
