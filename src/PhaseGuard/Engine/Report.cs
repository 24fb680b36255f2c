namespace PhaseGuard;

/// <summary>What one check found in all the files that it judged.</summary>
/// <param name="Files">Every file that was judged, clean ones too; and the policy, where its change loosens something.</param>
public sealed record Report(IReadOnlyList<FileReport> Files)
{
    /// <summary>How many commits were judged; <see langword="null"/> where it was no range of commits.</summary>
    public int? Commits { get; init; }

    /// <summary>How many files were judged, each counted once.</summary>
    public int Checked => Files.Where(file => file.IsJudged).Select(file => file.Path).Distinct(StringComparer.Ordinal).Count();

    /// <summary>How many findings are errors.</summary>
    public int Errors => Files.Sum(file => file.Errors);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Files.Sum(file => file.Warnings);

    /// <summary>How many findings the baseline hides.</summary>
    public int InBaseline => Files.Sum(file => file.InBaseline.Count);

    /// <summary>How many entries of the baseline hide nothing any more; 0 where not every file was judged.</summary>
    public int Stale { get; init; }

    /// <summary>Whether any file is blocked.</summary>
    public bool IsBlocked => Errors > 0;

    /// <summary>The only judged file with findings, where its work can be taken up again; else <see langword="null"/>.</summary>
    internal FileReport? Resumed
        => Files.Where(file => file is { IsJudged: true, Findings.Count: > 0 }).ToArray() is [{ IsBlocked: true, ResumeAt: not null } file] ? file : null;

    /// <summary>This report with what else was found, in the same files and in others.</summary>
    /// <param name="more">The other findings, file by file.</param>
    /// <returns>All files, in path order.</returns>
    public Report With(IReadOnlyList<FileReport> more)
    {
        ArgumentNullException.ThrowIfNull(more);
        if (more.Count == 0)
        {
            return this;
        }

        Dictionary<(string, string?), FileReport> others = more.ToDictionary(file => (file.Path, file.Commit));
        FileReport[] files =
        [
            .. Files.Select(file => others.Remove((file.Path, file.Commit), out FileReport? other) ? Join(file, other) : file),
        ];
        return this with { Files = [.. files.Concat(others.Values).OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    /// <summary>This report with no other findings than some.</summary>
    /// <param name="isWanted">Says which.</param>
    internal Report Only(Func<Finding, bool> isWanted)
        => this with { Files = [.. Files.Select(file => file with { Findings = [.. file.Findings.Where(isWanted)] })] };

    private static FileReport Join(FileReport one, FileReport other)
        => one.IsJudged ? one.Join(other) : other.Join(one);
}
