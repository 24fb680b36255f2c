using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>baseline show</c>: what the baseline holds, by rules.</summary>
internal static class BaselineShowCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("show", "What is written down, by rules, and how much of it is repaired.", "baseline show");
        command.SetAction(_ => Run(context));
        return command;
    }

    private static int Run(CommandContext context)
    {
        var file = new BaselineFile(context);
        if (file.Current is not { } baseline)
        {
            context.Output.Write($"There is no baseline: every finding counts.\n");
            return ExitCode.Ok;
        }

        context.Output.Write($"{file.Shown}, made on {Quote.Plain(baseline.Created)}: {RuleCounts.Of(baseline)}.\n");
        foreach (Grouping<string, BaselineEntry> rule in baseline.Entries.GroupBy(entry => entry.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            context.Output.Write($"  {rule.Key} {RuleBook.Find(rule.Key)!.Name}: {RuleCounts.Count(rule.Count(), "finding")} of {RuleCounts.Count(rule.Select(entry => entry.Path).Distinct().Count(), "file")}\n");
        }

        int stale = file.Judge(ignoresBaseline: false).Stale;
        context.Output.Write(stale == 0 ? "" : $"{RuleCounts.Count(stale, "entry is", "entries are")} stale: {context.Tool} baseline prune\n");
        return ExitCode.Ok;
    }
}
