namespace PhaseGuard.Reports;

/// <summary>Names the commit of a finding, as reports for people do.</summary>
internal static class ShownCommit
{
    /// <returns>What follows the message, such as <c> (in 0123456789ab, fixed in fedcba987654)</c>; empty where no commit was judged.</returns>
    public static string After(FileReport file, Finding finding)
        => file.Commit is null ? ""
            : finding.FixedIn is null ? $" (in {CommitId.Short(file.Commit)})"
            : $" (in {CommitId.Short(file.Commit)}, fixed in {CommitId.Short(finding.FixedIn)})";
}
