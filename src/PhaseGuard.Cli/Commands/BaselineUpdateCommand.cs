using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>baseline update</c>: write down anew what is wrong today.</summary>
internal static class BaselineUpdateCommand
{
    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("update", "Write down anew what is wrong today; the commit that lets more pass is named by PG091.", "baseline update");
        command.SetAction(_ => Run(context));
        return command;
    }

    private static int Run(CommandContext context)
    {
        var file = new BaselineFile(context);
        if (file.Current is not { } before)
        {
            return context.Decline($"there is no baseline {file.Shown}: `{context.Tool} baseline create` writes one.");
        }

        Baseline after = file.Make(file.Judge(ignoresBaseline: true).Files);
        int more = after.GrownSince(before, path => path).Count;
        int fewer = before.GrownSince(after, path => path).Count;
        if (more + fewer == 0)
        {
            context.Output.Write($"{file.Shown} is as it was: {RuleCounts.Of(after)}.\n");
            return ExitCode.Ok;
        }

        file.Write(
            after,
            $"Wrote {file.Shown}: {RuleCounts.Of(after)}, {RuleCounts.Count(more, "new one", "new ones")}, {RuleCounts.Count(fewer, "taken away", "taken away")}.{(more > 0 ? " The commit that holds it is named by PG091." : "")}",
            "Update the baseline of PhaseGuard");
        return ExitCode.Ok;
    }
}
