using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Fixing;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>check</c>: judge step files of the work tree, of the index, of commits, or from standard input.</summary>
internal static class CheckCommand
{
    private const string StandardInput = "-";

    private static readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Files or folders to judge; - reads one file from standard input. Default: every step file of the work tree.",
    };

    private static readonly Option<bool> _staged = new("--staged") { Description = "Judge what the next commit would hold, as the hook does." };
    private static readonly Option<string?> _stdinPath = new("--stdin-path") { Description = "The path of what is read from standard input.", HelpName = "PATH" };
    private static readonly Option<string?> _policy = new("--policy") { Description = "Judge by this policy instead of the repository's phaseguard.json.", HelpName = "FILE" };
    private static readonly Option<bool> _strict = new("--strict") { Description = "Count every warning as an error." };

    private static readonly Option<bool> _noBaseline = new("--no-baseline") { Description = "Report what the baseline hides, too." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("check", "Judge step files.", "check", "check --fix", "check --staged", "check --range origin/main...HEAD") { _paths, _staged, _stdinPath, _policy, _strict, _noBaseline };
        foreach (Option option in RangeOptions.All.Concat(FixOptions.All).Concat(LookOptions.All).Concat(ReportOptions.All))
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        bool readsInput = paths.Contains(StandardInput);
        if (Contradiction(paths, readsInput, parsed) is { } contradiction)
        {
            return context.Refuse(contradiction);
        }

        var look = LookOptions.Read(parsed, out string? flaw);
        var output = new ReportOptions(context, parsed);
        if ((flaw ?? (look.Counts ? output.NoStatistics : null)) is { } refused)
        {
            return context.Refuse(refused);
        }

        bool isRange = RangeOptions.Range(parsed) is not null;
        var options = new ValidationOptions { Time = context.Time, Strict = parsed.GetValue(_strict), WithSource = output.ShowsSource, WithFixes = !isRange, WithEditPlaces = output.ShowsEdits, CountsFixes = !output.ShowsEdits, IgnoresBaseline = parsed.GetValue(_noBaseline) };
        string? policy = parsed.GetValue(_policy);
        FixOrder order = FixOptions.Order(parsed, look.IsMeant);
        if (readsInput && (FixOptions.Fixes(parsed) || FixOptions.ShowsDiff(parsed)))
        {
            return InputFix.Run(context, parsed.GetValue(_stdinPath), policy, options, order, FixOptions.ShowsDiff(parsed));
        }

        if (FixOptions.ShowsDiff(parsed))
        {
            return FixOptions.PrintDiff(context, new TreeFixes(context, policy, options, order).Preview(paths));
        }

        if (FixOptions.Fixes(parsed))
        {
            FixTally tally = parsed.GetValue(_staged) ? StagedFixes.Write(context, Given(context, policy), options, order) : new TreeFixes(context, policy, options, order).Write(paths);
            tally.Write(output.IsForPeople);
        }

        CheckResult? files = isRange ? RangeFiles(context, parsed, policy, options)
            : readsInput ? InputCheck.Run(context, parsed.GetValue(_stdinPath), policy, options)
            : parsed.GetValue(_staged) ? StagedFiles(context, policy, options)
            : TreeFiles(context, paths, policy, options, output.IsQuiet);
        if (files is null)
        {
            return context.Refuse($"{Quote.Of(RangeOptions.Range(parsed)!)} is no range of commits: write A..B or A...B.");
        }

        files = look.Of(files);
        output.Write(files, look.Counts);
        return files.Failure is null ? look.Code(files.Report) : throw files.Failure;
    }

    private static CheckResult TreeFiles(CommandContext context, string[] paths, string? policy, ValidationOptions options, bool isQuiet)
    {
        using var progress = new ProgressLine(isQuiet ? null : context.Terminal, context.ProgressAfter);
        return WorkTreeCheck.Run(context, paths, policy, options, progress);
    }

    private static CheckResult StagedFiles(CommandContext context, string? policy, ValidationOptions options)
        => new(StagedCheck.Run(context.Git, options, Given(context, policy)), new WorkTreePrefix(context.Git).Show);

    private static CheckResult? RangeFiles(CommandContext context, ParseResult parsed, string? policy, ValidationOptions options)
    {
        Report? report = RangeOptions.Run(context.Git, parsed, Given(context, policy), options);
        if (report is { Commits: 0 })
        {
            context.Error.Write($"phaseguard: the range {Quote.Of(RangeOptions.Range(parsed)!)} has no commits, so none was judged: check that it begins where you mean.\n");
        }

        return report is null ? null : new CheckResult(report, new WorkTreePrefix(context.Git).Show);
    }

    private static Policy? Given(CommandContext context, string? policy) => policy is null ? null : WorkTree.Find(context).ReadPolicy(policy);

    private static string? Contradiction(string[] paths, bool readsInput, ParseResult parsed)
        => readsInput && paths.Length > 1 ? "- reads one file from standard input, and no other path may stand beside it."
            : parsed.GetValue(_staged) && paths.Length > 0 ? "--staged judges the index, and no path may stand beside it."
            : parsed.GetValue(_stdinPath) is not null && !readsInput ? "--stdin-path names what - reads, and there is no -."
            : RangeOptions.Contradiction(parsed, paths.Length > 0 || parsed.GetValue(_staged), parsed.GetValue(_policy) is not null) is { } contradiction ? contradiction
            : FixOptions.Contradiction(parsed, parsed.GetValue(_staged)) is { } fixes ? fixes
            : ReportOptions.NamesStandardOutput(parsed) ? "--output names a file: without it the report goes to standard output."
            : null;
}
