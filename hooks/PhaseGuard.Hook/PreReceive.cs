using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Reports;

namespace PhaseGuard.Hook;

/// <summary>Judges a push on the server. Its lines reach somebody who stands elsewhere: no colours, and repository paths.</summary>
internal static class PreReceive
{
    /// <summary>GitLab shows only lines with this prefix to who pushes.</summary>
    private const string GitLabPrefix = "GL-HOOK-ERR: ";

    public static int Run(GitCommand git, ValidationOptions options, Func<TextReader> input, TextWriter output, TextWriter error)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("GL_ID")))
        {
            return Judge(git, options, input, output);
        }

        using var shownOutput = new PrefixWriter(output, GitLabPrefix);
        using var shownError = new PrefixWriter(error, GitLabPrefix);
        return ProgramHost.Run((found, _) => Judge(git, options, input, found), shownOutput, shownError, Environment.GetEnvironmentVariable("PHASEGUARD_DEBUG"));
    }

    private static int Judge(GitCommand git, ValidationOptions options, Func<TextReader> input, TextWriter output)
    {
        Report report = ReceiveCheck.Run(git, RefUpdate.ReadReceive(input()), options);
        if (report.Files.Any(file => file.Findings.Count > 0))
        {
            TextReport.Write(output, report, TextStyle.Default with { Tool = HookReport.Tool });
        }

        return ExitCode.Of(report);
    }
}
