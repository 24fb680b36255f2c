using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Init;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>init</c>: write a policy that fits the repository.</summary>
internal static class InitCommand
{
    private static readonly Option<bool> _force = new("--force") { Description = "Write over a policy that is there." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("init", $"Write a {PolicyFile.Name} that fits this repository, and say why.", "init") { _force };
        command.SetAction(parsed => Run(context, parsed.GetValue(_force)));
        return command;
    }

    private static int Run(CommandContext context, bool force)
    {
        WorkTree tree = WorkTree.Find(context);
        if (!tree.IsRepository)
        {
            throw new CannotCheckException("this folder is in no git repository, and a policy belongs to one: go to a repository.");
        }

        string file = Path.Combine(tree.Top, PolicyFile.Name);
        if (Path.Exists(file) && !force)
        {
            throw new CannotCheckException($"{tree.Show(PolicyFile.Name)} is there and was left alone: `{context.Tool} init --force` writes over it.");
        }

        try
        {
            (byte[] text, IReadOnlyList<string> reasons) = PolicyProposal.For(Survey.Of(tree));
            AtomicFile.Write(file, stream => stream.Write(text));
            context.Output.Write($"Wrote {tree.Show(PolicyFile.Name)}. Stage it: a policy counts from the commit that holds it.\n");
            foreach (string reason in reasons)
            {
                context.Output.Write($"  {Quote.Plain(reason)}\n");
            }

            return ExitCode.Ok;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{PolicyFile.Name} cannot be made: {exception.Message} (make the files readable and the folder writable, and try again).", exception);
        }
    }
}
