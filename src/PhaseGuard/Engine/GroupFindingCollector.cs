namespace PhaseGuard;

/// <summary>Collects what rules on several files at once find; knows what the policy makes of each rule's level.</summary>
internal sealed class GroupFindingCollector(ValidationOptions options)
{
    private readonly SortedDictionary<string, List<Finding>> _byPath = new(StringComparer.Ordinal);

    /// <summary>The files of which something was found, in path order.</summary>
    public IReadOnlyList<FileReport> Reports
        => [.. _byPath.Select(file => new FileReport(file.Key, [], null) { IsStepFile = false }.With(file.Value))];

    /// <summary>All the files that were judged, those of which nothing was found too, in path order.</summary>
    public IReadOnlyList<FileReport> Beside(IEnumerable<StepOutline> steps)
        =>
        [
            .. steps.Select(step => new FileReport(step.Path, [], null).With(_byPath.GetValueOrDefault(step.Path) ?? []))
                .OrderBy(report => report.Path, StringComparer.Ordinal),
        ];

    /// <summary>Whether the policy leaves a rule on.</summary>
    public bool HasRule(string id) => options.Policy.HasRule(id);

    /// <summary>Adds a finding, unless the policy turned its rule off.</summary>
    /// <param name="rule">The rule that speaks.</param>
    /// <param name="step">The file that it speaks of.</param>
    /// <param name="at">The place in it.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What to do about it.</param>
    public void Add(Rule rule, StepOutline step, Location at, string message, string fix)
    {
        Level level = options.LevelOf(rule, rule.Level);
        if (level == Level.Off)
        {
            return;
        }

        if (!_byPath.TryGetValue(step.Path, out List<Finding>? findings))
        {
            _byPath.Add(step.Path, findings = []);
        }

        findings.Add(Finding.At(at, rule, level, message, fix, phase: null));
    }
}
