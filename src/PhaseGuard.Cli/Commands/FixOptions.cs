using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Fixing;

namespace PhaseGuard.Cli.Commands;

/// <summary>The options of <c>check</c> that repair what a record says in other words than the guard's.</summary>
internal static class FixOptions
{
    private static readonly Option<bool> _fix = new("--fix") { Description = "Repair what says the same in the guard's words, and judge what is left." };
    private static readonly Option<bool> _unsafe = new("--unsafe-fixes") { Description = "With --fix or --diff: repair what then says something new, too." };
    private static readonly Option<bool> _diff = new("--diff") { Description = "Print what --fix would change, for git apply, and change nothing; exit 1 where there is anything." };

    public static IEnumerable<Option> All => [_fix, _unsafe, _diff];

    /// <summary>Whether files are repaired.</summary>
    public static bool Fixes(ParseResult parsed) => parsed.GetValue(_fix);

    /// <summary>Whether it is only shown.</summary>
    public static bool ShowsDiff(ParseResult parsed) => parsed.GetValue(_diff);

    /// <summary>What is to be fixed.</summary>
    public static FixOrder Order(ParseResult parsed, Func<Finding, bool> isMeant) => new(parsed.GetValue(_unsafe), isMeant);

    /// <summary>What is wrong with these options beside the others.</summary>
    public static string? Contradiction(ParseResult parsed, bool isStaged)
        => Fixes(parsed) && ShowsDiff(parsed) ? "--fix changes files and --diff changes nothing: choose one."
            : parsed.GetValue(_unsafe) && !Fixes(parsed) && !ShowsDiff(parsed) ? "--unsafe-fixes says what --fix or --diff repairs, and there is neither."
            : (Fixes(parsed) || ShowsDiff(parsed)) && RangeOptions.Range(parsed) is not null ? "--range judges commits, and no commit can be repaired: leave --fix and --diff out."
            : ShowsDiff(parsed) && isStaged ? "--diff shows what becomes of the work tree, and --staged judges the index: choose one."
            : null;

    /// <summary>Prints what fixes would make of the files; text of files stays as it is but on a terminal.</summary>
    /// <returns>The exit code.</returns>
    public static int PrintDiff(CommandContext context, IEnumerable<FixedFile> files)
    {
        int code = ExitCode.Ok;
        foreach (FixedFile file in files)
        {
            code = ExitCode.Blocked;
            foreach (string line in file.Diff.Split('\n')[..^1])
            {
                context.Output.Write($"{(context.Device.IsTerminal ? Quote.Plain(line) : line)}\n");
            }
        }

        return code;
    }
}
