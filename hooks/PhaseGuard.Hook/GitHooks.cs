using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Hook;

/// <summary>The git hooks, by name.</summary>
internal static class GitHooks
{
    private const string Usage =
        "usage: phaseguard-hook pre-commit | pre-merge-commit | commit-msg FILE | pre-push NAME URL | pre-receive | agent [--agent NAME] | --version";

    public static int Run(string[] args, Func<TextReader> input, TextWriter output, TextWriter error)
        => args is ["--version"] ? SayVersion(output) : Judge(args, new GitCommand(directory: "", Repository.OfHook()), input, output, error);

    private static int Judge(string[] args, GitCommand git, Func<TextReader> input, TextWriter output, TextWriter error)
    {
        var options = new ValidationOptions { Time = DateTimeOffset.UtcNow, WithSource = true };
        return args switch
        {
            ["pre-commit"] => Say(output, git, StagedCheck.Run(git, options)),
            ["pre-merge-commit"] => Say(output, git, StagedCheck.Run(git, options, isMerge: true)),
            ["commit-msg", var file] => SayFindings(output, git, StagedCheck.RunMessage(git, options, Message(git, file).Clean)),
            ["pre-push", var remote, _] => SayFindings(output, git, PushCheck.Run(git, remote, RefUpdate.ReadPush(input()), options)),
            ["pre-receive"] => PreReceive.Run(git, options, input, output, error),
            _ => Refuse(error),
        };
    }

    private static MessageFile Message(GitCommand git, string file) => new(git, file, Environment.GetEnvironmentVariable("GIT_EDITOR"));

    private static int Say(TextWriter output, GitCommand git, Report report)
    {
        if (report.Checked > 0 || report.Files.Any(file => file.Findings.Count > 0))
        {
            HookReport.Write(output, git, report);
        }

        return ExitCode.Of(report);
    }

    private static int SayFindings(TextWriter output, GitCommand git, Report report)
    {
        if (report.Files.Any(file => file.Findings.Count > 0))
        {
            HookReport.Write(output, git, report);
        }

        return ExitCode.Of(report);
    }

    private static int SayVersion(TextWriter output)
    {
        output.Write($"{BuildInfo.Version}\n");
        return ExitCode.Ok;
    }

    private static int Refuse(TextWriter error)
    {
        error.Write($"{Usage}\n");
        return ExitCode.Usage;
    }
}
