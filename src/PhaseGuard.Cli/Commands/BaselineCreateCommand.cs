using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>baseline create</c>: write down what is wrong today.</summary>
internal static class BaselineCreateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("create", "Write down what is wrong today, where nothing is written down yet.", "baseline create");
        command.SetAction(_ => Run(context));
        return command;
    }

    /// <summary>Writes the baseline.</summary>
    /// <returns>The exit code: that of a refusal where there is one.</returns>
    public static int Run(CommandContext context)
    {
        var file = new BaselineFile(context);
        if (file.Current is not null)
        {
            return context.Decline($"{file.Shown} is there and was left alone: `{context.Tool} baseline prune` takes away what is repaired.");
        }

        Report found = file.Judge(ignoresBaseline: true);
        Baseline baseline = file.Make(found.Files);
        if (baseline.Entries.Count == 0)
        {
            context.Output.Write("Nothing was written: nothing was found that a baseline may hold.\n");
        }
        else
        {
            file.Write(baseline, $"Wrote {file.Shown}: {RuleCounts.Of(baseline)}.", "Add the baseline of PhaseGuard");
        }

        WriteRest(context, baseline.Hide(found));
        return ExitCode.Ok;
    }

    private static void WriteRest(CommandContext context, Report rest)
    {
        string[] rules = [.. RuleCounts.Ids(rest)];
        context.Output.Write(rules.Length == 0 ? "" : $"{RuleCounts.Count(rules.Length, "finding stays", "findings stay")}, for no baseline may hold {(rules.Length == 1 ? "it" : "them")}: {RuleCounts.Of(rules)}.\n");
    }
}
