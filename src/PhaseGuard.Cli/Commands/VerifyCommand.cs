using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Verifying;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>verify</c>: run again what step files say has passed.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string[]> _files = new("FILE") { Description = "Step files, or folders of them, as the last commit has them. Default: all of its step files." };

    private static readonly Option<string?> _range = new("--range")
    {
        Description = "Verify each commit of A..B, or of A...B what B has since it left A, that finished a phase; the policy of A says what may be run.", HelpName = "A..B",
    };

    private static readonly Option<bool> _allowRun = new("--allow-run") { Description = "Run the code of whoever wrote the commits: say so where a build may do that." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand(
            "verify", "Run the commands of phases that passed again, in a checkout of their own.", "verify --allow-run", "verify --range origin/main...HEAD --allow-run")
        {
            _files, _range, _allowRun,
        };
        foreach (Option option in ReportOptions.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        string[] files = parsed.GetValue(_files) ?? [];
        string? text = parsed.GetValue(_range);
        if (Contradiction(parsed, files.Length > 0 && text is not null) is { } contradiction)
        {
            return context.Refuse(contradiction, Usage.Hint(parsed.CommandResult.Command, context.Tool));
        }

        var output = new ReportOptions(context, parsed);
        GitCommand git = context.Git;
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        CommitRange? range = text is null ? null : CommitRange.Parse(git, objects, text);
        if (text is not null && range is null)
        {
            return context.Refuse($"{Quote.Of(text)} is no range of commits: write A..B or A...B.");
        }

        string judge = range?.PolicyCommit ?? objects.FindCommit("HEAD") ?? throw new CannotCheckException("there is no commit yet: commit what is to be verified, and try again.");
        var options = new ValidationOptions { Policy = PolicyOf(objects, judge), Time = context.Time, WithSource = output.ShowsSource };
        var finished = new FinishedSteps(git, objects, options);
        int commits = 0;
        IReadOnlyList<FinishedStep> steps = range is null ? In(context, files, finished, judge) : finished.In(range, out commits);
        var verification = new Verification(context, git, options);
        IReadOnlyList<FileReport> reports = verification.Run(steps);
        if (verification.IsInterrupted)
        {
            return ExitCode.Interrupted;
        }

        var report = new Report(range is null ? [.. reports.Select(file => file with { Commit = null })] : reports) { Commits = range is null ? null : commits };
        output.Write(new CheckResult(report, new WorkTreePrefix(git).Show), counts: false);
        if (verification.Unseen > 0)
        {
            context.Error.Write($"phaseguard: phases without evidence of a run, of which nothing could be run again: {verification.Unseen} (PG213 tells of those that the policy wants evidence of).\n");
        }

        return verification.Failure is null ? ExitCode.Of(report) : throw verification.Failure;
    }

    private static string? Contradiction(ParseResult parsed, bool namesBoth)
        => namesBoth ? "--range verifies commits, and no file may stand beside it."
            : ReportOptions.NamesStandardOutput(parsed) ? "--output names a file: without it the report goes to standard output."
            : !parsed.GetValue(_allowRun) ? "verify runs the code of whoever wrote the commits: where a build may do that, say --allow-run."
            : null;

    private static Policy PolicyOf(ObjectReader objects, string commit)
    {
        Policy policy = new TreePolicy(objects, commit).Load();
        return policy.Evidence.Commands.Count > 0 ? policy : throw new CannotCheckException(
            $"the policy of {CommitId.Short(commit)} names no command that may be run again: write them into \"commands\" of \"evidence\" in {PolicyFile.Name}, have that committed, and try again.");
    }

    private static IReadOnlyList<FinishedStep> In(CommandContext context, string[] files, FinishedSteps finished, string commit)
    {
        if (files.Length == 0)
        {
            return finished.At(commit, _ => true);
        }

        WorkTree tree = WorkTree.Find(context);
        Dictionary<string, string> missing = files.ToDictionary(file => tree.RepositoryPath(tree.Locate(file)), file => file);
        string[] named = [.. missing.Keys];
        IReadOnlyList<FinishedStep> steps = finished.At(commit, path => Array.Exists(named, name => IsWithin(path, name) && (missing.Remove(name) || true)));
        return missing.Count == 0 ? steps : throw new CannotCheckException($"the last commit has no step file {Quote.Of(missing.Values.First())}: commit it, or correct the path.");
    }

    private static bool IsWithin(string path, string name) => name == "." || path == name || (path.StartsWith(name, StringComparison.Ordinal) && path[name.Length] == '/');
}
