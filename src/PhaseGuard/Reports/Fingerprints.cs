namespace PhaseGuard.Reports;

/// <summary>
/// Keys by which other programs know a finding again: the same after lines moved or entries of an array did, and different
/// for any two findings of one report.
/// </summary>
internal sealed class Fingerprints
{
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The key of a finding; asked in the order of the report, each finding once.</summary>
    public string Of(FileReport file, Finding finding)
    {
        string same = string.Join('\0', finding.Rule.Id, file.Path, FindingDigest.WithoutIndices(finding.Pointer), finding.Phase, finding.Message);
        int ordinal = _seen[same] = _seen.GetValueOrDefault(same) + 1;
        return FindingDigest.OfText(ordinal == 1 ? same : $"{same}\0{ordinal}");
    }
}
