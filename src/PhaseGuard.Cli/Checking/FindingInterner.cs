namespace PhaseGuard.Cli.Checking;

/// <summary>
/// Keeps one of the findings, and one of the texts, that are equal: what is found in thousands of files is most often the
/// same. A slot holds what came last, so that no more is kept than there are slots; threads may race for one, and nobody is hurt.
/// </summary>
internal sealed class FindingInterner
{
    private const int Slots = 1 << 14;

    private readonly Finding?[] _findings = new Finding?[Slots];
    private readonly string?[] _texts = new string?[Slots];

    /// <summary>The report with findings and texts that others have too.</summary>
    public FileReport Share(FileReport report)
        => report.Findings.Count == 0 ? report : report with { Findings = Array.ConvertAll([.. report.Findings], Share) };

    private Finding Share(Finding finding)
    {
        ref Finding? slot = ref _findings[HashCode.Combine(finding.Line, finding.Column, finding.Message) & (Slots - 1)];
        Finding? known = Volatile.Read(ref slot);
        if (known != finding)
        {
            Volatile.Write(ref slot, known = finding with
            {
                Pointer = Share(finding.Pointer),
                Phase = finding.Phase is null ? null : Share(finding.Phase),
                Message = Share(finding.Message),
                Cure = Share(finding.Cure),
            });
        }

        return known;
    }

    private string Share(string text)
    {
        ref string? slot = ref _texts[text.GetHashCode(StringComparison.Ordinal) & (Slots - 1)];
        string? known = Volatile.Read(ref slot);
        if (known != text)
        {
            Volatile.Write(ref slot, known = text);
        }

        return known;
    }
}
