using PhaseGuard.Git;
using PhaseGuard.Reports;

namespace PhaseGuard.Hook;

/// <summary>The git hooks, by name.</summary>
internal static class HookCommand
{
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is not ["pre-commit" or "pre-merge-commit"])
        {
            error.Write("usage: phaseguard-hook pre-commit | pre-merge-commit\n");
            return ExitCode.Usage;
        }

        var git = new GitCommand(directory: "");
        var options = new ValidationOptions { Time = DateTimeOffset.UtcNow, WithSource = true };
        Report report = StagedCheck.Run(git, options, isMerge: args[0] == "pre-merge-commit");
        if (report.Checked > 0 || report.Files.Any(file => file.Findings.Count > 0))
        {
            TextReport.Write(output, report, Style(report, git));
        }

        return ExitCode.Of(report);
    }

    /// <summary>git and the terminal are asked only where there is something to show.</summary>
    private static TextStyle Style(Report report, GitCommand git)
        => report.Files.All(file => file.Findings.Count == 0)
            ? TextStyle.Default
            : OutputDevice.Current.Style(Environment.GetEnvironmentVariable) with { ShowPath = new WorkTreePrefix(git).Show };
}
