namespace PhaseGuard;

/// <summary>What was found in one file.</summary>
public sealed partial record FileReport
{
    internal FileReport(string path, IReadOnlyList<Finding> findings, string? noun = null, string? resumeAt = null)
        => (Path, Findings, Noun, ResumeAt) = (path, findings, noun, resumeAt);

    /// <summary>The path as it was given, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>The full id of the commit that was judged; <see langword="null"/> where it was the index or the work tree.</summary>
    public string? Commit { get; init; }

    /// <summary>Whether the file itself was judged; else this is the policy, a file that is gone, or one that only stands beside those that were.</summary>
    public bool IsJudged => Noun is not null;

    /// <summary>What kind of file was judged, as a report counts it, such as <c>step file</c>; <see langword="null"/> where none was.</summary>
    internal string? Noun { get; }

    /// <summary>The findings, in file order: by offset, then by rule id. Each pass over a file keeps at most 1,000; <see cref="Finding.More"/> counts the rest.</summary>
    public IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The findings that were there when the guard came: the baseline hides them, and they count neither as errors nor as warnings.</summary>
    public IReadOnlyList<Finding> InBaseline { get; init; } = [];

    /// <summary>The first phase in canonical order that is not finished; <see langword="null"/> where none is open or known.</summary>
    public string? ResumeAt { get; }

    /// <summary>What whoever stands at the file should know besides, given how its path is shown; only reports for people have it.</summary>
    internal Func<string, string>? Note { get; init; }

    /// <summary>How many findings are errors.</summary>
    public int Errors => Count(Level.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Count(Level.Warning);

    /// <summary>Whether the file must not be committed: it has an error.</summary>
    public bool IsBlocked => Errors > 0;

    /// <summary>This report with what else was found of the same file, in file order.</summary>
    /// <param name="more">The other findings.</param>
    public FileReport With(IReadOnlyCollection<Finding> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        return more.Count == 0 ? this : this with { Findings = InFileOrder(Findings.Concat(more)) };
    }

    /// <summary>This report with all that another one of the same file says.</summary>
    internal FileReport Join(FileReport other)
        => With(other.Findings) is var joined && other.InBaseline.Count > 0 ? joined with { InBaseline = InFileOrder(InBaseline.Concat(other.InBaseline)) } : joined;

    /// <summary>Whether another report says the same of the same file.</summary>
    /// <param name="other">The other report.</param>
    public bool Equals(FileReport? other)
        => other is not null && (Path, Commit, Noun, ResumeAt) == (other.Path, other.Commit, other.Noun, other.ResumeAt)
            && Findings.SequenceEqual(other.Findings) && InBaseline.SequenceEqual(other.InBaseline);

    /// <summary>Equal reports have the same.</summary>
    public override int GetHashCode() => HashCode.Combine(Path, Commit, Findings.Count);

    /// <summary>A line for each finding, which begins with the path; where nothing was found, one line that says so.</summary>
    public override string ToString()
        => Findings.Count == 0 ? $"{Path}: nothing found" : string.Join('\n', Findings.Select(finding => $"{Path}:{finding}"));

    private int Count(Level level)
    {
        int count = 0;
        foreach (Finding finding in Findings)
        {
            count += finding.Level == level ? 1 + finding.More : 0;
        }

        return count;
    }

    private static IReadOnlyList<Finding> InFileOrder(IEnumerable<Finding> findings)
        => [.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column).ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
}
