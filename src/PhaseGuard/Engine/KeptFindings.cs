namespace PhaseGuard;

/// <summary>What rules across files found in one file: the first ones, and the first of each rule that speaks after them. The others are counted.</summary>
internal sealed class KeptFindings
{
    /// <summary>So many are kept of a file before the others of their rule and level are only counted.</summary>
    public const int Limit = 900;

    private readonly List<(Finding Finding, int More)> _kept = [];

    public IReadOnlyList<Finding> All => [.. _kept.Select(kept => kept.Finding.WithMore(kept.More))];

    public void Add(Finding finding)
    {
        int same = _kept.Count < Limit ? -1 : _kept.FindLastIndex(kept => kept.Finding.Rule == finding.Rule && kept.Finding.Level == finding.Level);
        if (same < 0)
        {
            _kept.Add((finding, 0));
        }
        else
        {
            _kept[same] = (_kept[same].Finding, _kept[same].More + 1);
        }
    }
}
