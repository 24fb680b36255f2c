using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Output;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step status</c>: steps by phases.</summary>
internal static class StepStatusCommand
{
    private static readonly Argument<string?> _folder = new("DIR")
    {
        Description = "The folder whose step files are shown. Default: the whole work tree.", Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> _format = FormatOption.Create("How steps are written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("status", "The steps of a folder, by phases.", "step status", "step status docs/feature/auth") { _folder, _format };
        command.SetAction(parsed => Run(context, parsed.GetValue(_folder), parsed.IsJson(_format)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, bool asJson)
    {
        StepRow[] rows = Read(context, folder);
        if (asJson)
        {
            StatusTable.WriteJson(context.Output, rows);
        }
        else
        {
            StatusTable.Write(context.Output, rows);
        }

        return ExitCode.Ok;
    }

    /// <summary>The steps of a folder.</summary>
    /// <param name="context">The world.</param>
    /// <param name="folder">The folder as somebody named it; the whole work tree where it is <see langword="null"/>.</param>
    /// <exception cref="CannotCheckException">There is no such folder, or its files cannot be read.</exception>
    public static StepRow[] Read(CommandContext context, string? folder)
    {
        WorkTree tree = WorkTree.Find(context);
        string full = folder is null ? tree.Top : tree.Locate(folder);
        if (!Directory.Exists(full))
        {
            throw new CannotCheckException($"there is no folder {Quote.Of(folder ?? full)}: correct the path.");
        }

        var options = new ValidationOptions { Policy = tree.ReadPolicy(null), Time = context.Time };
        return
        [
            .. JudgedFileListing.In(tree, options.Policy, full).Where(options.Policy.IsStepFile).Distinct().Order(StringComparer.Ordinal)
                .Select(path => StepRow.Read(path, tree.Show(path), tree.FileOf(path), options, context.CommandsOn)).OfType<StepRow>(),
        ];
    }
}
