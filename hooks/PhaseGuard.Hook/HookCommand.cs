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
        Report report = StagedCheck.Run(git, new ValidationOptions { Time = DateTimeOffset.UtcNow }, isMerge: args[0] == "pre-merge-commit");
        bool hasFindings = report.Files.Any(file => file.Findings.Count > 0);
        if (hasFindings || report.Checked > 0)
        {
            TextReport.Write(output, report, hasFindings ? new WorkTreePrefix(git).Show : null);
        }

        return ExitCode.Of(report);
    }
}
