using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Writing;

/// <summary>The commit that belongs to a checkpoint, or to the end of a step.</summary>
internal static class CheckpointCommit
{
    /// <summary>How long the hooks of a commit may take; they may run all tests.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(30);

    /// <summary>How many commits are searched for the one to be taken back.</summary>
    private const int Depth = 100;

    /// <summary>Prints the commit to make, and what comes after it.</summary>
    /// <returns>The exit code.</returns>
    public static int Propose(CommandContext context, NamedStep step, WrittenEdit written)
    {
        StepWriter.Print(context, written.Recorded);
        if (step.IsInRepository)
        {
            context.Output.Write($"Next: {Quote.Plain(CommandLine.Commit(written.Message, step.Shown))}\n");
        }

        if (written.Next is { } next)
        {
            context.Output.Write($"{(step.IsInRepository ? "Then" : "Next")}: {Quote.Plain(context.CommandsOn(step.Shown).Of(next))}\n");
        }

        return ExitCode.Ok;
    }

    /// <summary>Commits the step file with what is staged; hooks have their say. Where one refuses, the step is as it was.</summary>
    /// <returns>The exit code.</returns>
    public static int Make(CommandContext context, NamedStep step, WrittenEdit written)
    {
        Repository repository = step.Repository!;
        GitCommand git = repository.ToCommit(_patience);
        var index = new IndexEntries(repository.At(Path.GetDirectoryName(step.File)!), git, Path.GetFileName(step.File));
        ReadOnlyMemory<byte> earlier = index.Read();
        GitAnswer added = git.Ask("add", "--", $":(top,literal){step.Path}");
        ReadOnlyMemory<byte> staged = index.Read();
        GitAnswer answer = added.Succeeded ? git.Ask("commit", "--quiet", "--message", written.Message) : added;
        if (answer.Succeeded)
        {
            StepWriter.Print(context, written.Recorded);
            context.Output.Write(GitPath.ShowText(answer.Output.Span));
            context.Error.Write(answer.Error);
            context.Output.Write($"Committed {Quote.Plain(written.Message)}.\n");
            StepWriter.Print(context, written.Next is { } next ? [$"Next: {context.CommandsOn(step.Shown).Of(next)}"] : []);
            return ExitCode.Ok;
        }

        context.Output.Write(GitPath.ShowText(answer.Output.Span));
        context.Error.Write(answer.Error);
        return context.Decline(Undo(context, step, written, index, staged, earlier)
            ? $"{answer.Name} refused, and nothing was committed; the step file and the index are as they were before: repair what it reports, and try again."
            : $"{answer.Name} refused, and nothing was committed; the checkpoint stays marked, since the step file or the index was changed meanwhile: repair what it reports, and commit with `git commit -m \"{written.Message}\"`.");
    }

    /// <summary>Takes the checkpoint back, where file and index still hold what was written.</summary>
    /// <returns>Whether they did.</returns>
    private static bool Undo(
        CommandContext context, NamedStep step, WrittenEdit written, IndexEntries index, ReadOnlyMemory<byte> staged, ReadOnlyMemory<byte> earlier)
    {
        using WriterLock held = WriterLock.Wait(step.LockFile, context.Patience, context.Sleep);
        byte[] now = step.Read(out Unreadable? flaw);
        if (flaw is not null || !now.AsSpan().SequenceEqual(written.After) || !index.Read().Span.SequenceEqual(staged.Span))
        {
            return false;
        }

        WholeFile.Write(step.File, step.Shown, written.After, written.Before);
        index.Replace(staged, earlier);
        return true;
    }

    /// <summary>What to type so that git takes the commit of a checkpoint back. No command does it by itself.</summary>
    public static string HowToTakeBack(NamedStep step, string message)
    {
        GitAnswer? log = step.Repository?.At(Path.GetDirectoryName(step.File)!)
            .Ask("rev-list", string.Create(CultureInfo.InvariantCulture, $"--max-count={Depth}"), "--format=%h %s", "HEAD", "--");
        string[] commits = log is { Succeeded: true } ? [.. log.Text.Split('\n').Where((_, index) => index % 2 == 1)] : [];
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
