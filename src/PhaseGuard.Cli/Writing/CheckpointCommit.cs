using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Writing;

/// <summary>The commit that belongs to a checkpoint.</summary>
internal static class CheckpointCommit
{
    /// <summary>How long the hooks of a commit may take; they may run all tests.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);

    /// <summary>How many commits are searched for the one to be taken back.</summary>
    private const int Depth = 100;

    /// <summary>Commits the step file with what is staged; hooks have their say.</summary>
    /// <returns>The exit code.</returns>
    public static int Make(CommandContext context, NamedStep step, string message)
    {
        var git = new GitCommand(Path.GetDirectoryName(step.File)!, _patience);
        GitAnswer added = git.Ask("add", "--", Path.GetFileName(step.File));
        GitAnswer answer = added.Succeeded ? git.Ask("commit", "--quiet", "--message", message) : added;
        context.Output.Write(GitPath.Show(answer.Output.Span));
        context.Error.Write(answer.Error);
        if (!answer.Succeeded)
        {
            return context.Decline($"{answer.Name} refused, and nothing was committed: repair what it reports, and commit with `git commit -m \"{message}\"`.");
        }

        context.Output.Write($"Committed {Quote.Plain(message)}.\n");
        return ExitCode.Ok;
    }

    /// <summary>What to type so that git takes the commit of a checkpoint back. No command does it by itself.</summary>
    public static string HowToTakeBack(NamedStep step, string message)
    {
        var git = new GitCommand(Path.GetDirectoryName(step.File)!);
        GitAnswer log = git.Ask("log", string.Create(CultureInfo.InvariantCulture, $"--max-count={Depth}"), "--format=%h %s", "HEAD", "--");
        string[] commits = log.Succeeded ? log.Text.Split('\n') : [];
        int found = Array.FindIndex(commits, commit => commit.Split(' ', 2) is [_, var subject] && Carries(subject, message));
        return found switch
        {
            < 0 => $"No commit of {Quote.Plain(message)} was found: git has nothing to take back.",
            0 => $"In git, take {Quote.Plain(message)} back with: git reset HEAD~1 (your files stay as they are).",
            _ => $"In git, {Quote.Plain(message)} is {commits[found].Split(' ')[0]}, and commits follow it: take it back with git revert, or leave it.",
        };
    }

    private static bool Carries(string subject, string message)
        => subject == message || subject.StartsWith($"{message}:", StringComparison.Ordinal);
}
