using PhaseGuard.Boards;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Output;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Boards;

/// <summary>Makes a board of the work tree: it is judged as <c>check</c> does, and each file is read once.</summary>
/// <param name="context">The world; its time counts as now.</param>
/// <param name="paths">The files and folders that somebody named; the whole work tree where there are none.</param>
internal sealed class BoardMaker(CommandContext context, IReadOnlyList<string> paths)
{
    /// <summary>Whether earlier commits are looked at, too.</summary>
    public bool WithHistory { get; init; }

    /// <summary>Which commits, as git writes a range; <see langword="null"/> for all up to HEAD.</summary>
    public string? Range { get; init; }

    /// <returns><see langword="null"/> where <see cref="Range"/> is none.</returns>
    /// <exception cref="CannotCheckException">Nobody knows which files there are, or one cannot be read: a board that left it out would lie.</exception>
    public Board? Make()
    {
        using var progress = new ProgressLine(context.Terminal, context.ProgressAfter);
        WorkTree tree = WorkTree.Find(context);
        Policy policy = tree.ReadPolicy(null);
        var options = new ValidationOptions { Policy = policy, Time = context.Time };
        var rows = new BoardRows(context.Tool, tree.Show, policy, context.Time);
        CheckResult check = WorkTreeCheck.Run(context, paths, policy: null, options with { WithFixes = true }, progress, rows.Add);
        if (check.Failure is not null)
        {
            throw check.Failure;
        }

        HashSet<string> judged = [.. check.Report.Files.Where(file => file.IsJudged).Select(file => file.Path)];
        (IReadOnlyList<BoardRow> finished, IReadOnlyList<BoardGroup> groups) = rows.Finish(judged.Contains);
        HashSet<string> open = [.. finished.Where(row => row.Standing is not (BoardStanding.Finished or BoardStanding.Unknown)).Select(row => row.Path)];
        Report Only(bool isUnderWay) => check.Report with
        {
            Files =
            [
                .. check.Report.Files.Select(file => file with
                {
                    Findings = [.. file.Findings.Where(finding => isUnderWay == (open.Contains(file.Path) && MayStandUnderWay(finding)))],
                    InBaseline = isUnderWay ? [] : file.InBaseline,
                }),
            ],
        };

        IReadOnlyList<BoardMoment>? history = !WithHistory ? [] : new BoardHistory(context.Git, rows, options, IsNamed(tree)).Read(Range);
        return history is null ? null : new Board { Source = SourceOf(tree), Rows = finished, Groups = groups, Report = Only(false), UnderWay = Only(true), History = history };
    }

    /// <summary>Whether a path lies in what somebody named, now or in an earlier commit.</summary>
    private Func<string, bool> IsNamed(WorkTree tree)
    {
        string[] named = [.. paths.Select(path => tree.RepositoryPath(tree.Locate(path)).TrimEnd('/'))];
        return path => named.Length == 0 || named.Any(name => name.Length == 0 || path == name || path.StartsWith($"{name}/", StringComparison.Ordinal));
    }

    private static bool MayStandUnderWay(Finding finding) => DialectBook.All.Any(dialect => dialect.MayStandUnderWay(finding));

    private BoardSource SourceOf(WorkTree tree)
    {
        string policy = File.Exists(tree.FileOf(PolicyFile.Name)) ? PolicyFile.Name : "the usual rules";
        var source = new BoardSource(Path.GetFileName(Path.TrimEndingDirectorySeparator(tree.Top)), "work tree", context.Time, policy);
        return tree.Repository?.At(tree.Top) is not { } git ? source : source with
        {
            Branch = HeadOf(git, "--symbolic-full-name") is { } name && name.StartsWith("refs/heads/", StringComparison.Ordinal) ? name["refs/heads/".Length..] : null,
            Commit = HeadOf(git, "--verify"),
        };
    }

    /// <summary>What HEAD is; <see langword="null"/> before the first commit.</summary>
    private static string? HeadOf(GitCommand git, string how)
        => git.Ask("rev-parse", "--quiet", how, "HEAD") is { Succeeded: true, Text: { Length: > 0 } text } ? text : null;
}
