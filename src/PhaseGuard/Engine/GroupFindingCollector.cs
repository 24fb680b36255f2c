namespace PhaseGuard;

/// <summary>Collects what rules on several files at once find; knows what the policy makes of each rule's level.</summary>
internal sealed class GroupFindingCollector(RuleLevels levels)
{
    private readonly SortedDictionary<string, KeptFindings> _byPath = new(StringComparer.Ordinal);

    /// <summary>The files of which something was found, in path order.</summary>
    public IReadOnlyList<FileReport> Reports
        => [.. _byPath.Select(file => new FileReport(file.Key, []).With(file.Value.All))];

    /// <summary>All the files that were judged, those of which nothing was found too, in path order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="noun">What kind of files they are, as a report counts them.</param>
    public IReadOnlyList<FileReport> Beside(IEnumerable<Outline> files, string noun)
        =>
        [
            .. files.Select(file => new FileReport(file.Path, [], noun).With(_byPath.GetValueOrDefault(file.Path)?.All ?? []))
                .OrderBy(report => report.Path, StringComparer.Ordinal),
        ];

    /// <summary>Whether the policy leaves a rule on.</summary>
    public bool IsOn(string id) => levels.IsOn(id);

    /// <summary>Adds a finding, unless the policy turned its rule off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="file">The file that it speaks of.</param>
    /// <param name="at">The place in it.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cure">What to do about it.</param>
    /// <param name="byDefault">The level by default where it is not the rule's own.</param>
    /// <param name="fix">The edits that take the finding away.</param>
    /// <param name="restsOn">What the finding rests on beside the text at its place: where that is another, it is another finding.</param>
    public void Add(
        Rule rule, Outline file, Location at, string message, string cure, Level? byDefault = null, Fix? fix = null, IEnumerable<string>? restsOn = null)
    {
        Level level = levels.Of(rule, byDefault ?? rule.Level);
        if (level != Level.Off)
        {
            Add(file, Finding.At(at, rule, level, message, cure, phase: null).RestingOn(restsOn is null ? null : () => string.Join('\n', restsOn)) with { Fix = fix });
        }
    }

    /// <summary>Adds a finding that was made before, when the file was read.</summary>
    public void Add(Outline file, Finding finding)
    {
        if (!_byPath.TryGetValue(file.Path, out KeptFindings? findings))
        {
            _byPath.Add(file.Path, findings = new KeptFindings());
        }

        findings.Add(finding);
    }
}
