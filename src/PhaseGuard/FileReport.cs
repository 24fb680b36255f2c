namespace PhaseGuard;

/// <summary>What was found in one file.</summary>
public sealed class FileReport
{
    internal FileReport(string path, IReadOnlyList<Finding> findings, string? resumeAt)
        => (Path, Findings, ResumeAt) = (path, findings, resumeAt);

    /// <summary>The path as it was given, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Whether a step file was judged; else this is the policy, or a step file that is gone.</summary>
    public bool IsStepFile { get; internal init; } = true;

    /// <summary>All findings, in file order: by offset, then by rule id.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The first phase in canonical order that is not finished; <see langword="null"/> where none is open or known.</summary>
    public string? ResumeAt { get; }

    /// <summary>How many findings are errors.</summary>
    public int Errors => Findings.Count(finding => finding.Level == Level.Error);

    /// <summary>How many findings are warnings.</summary>
    public int Warnings => Findings.Count - Errors;

    /// <summary>Whether the file must not be committed: it has an error.</summary>
    public bool IsBlocked => Errors > 0;
}
