using System.CommandLine;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>install</c>: write the git hook.</summary>
internal static class InstallCommand
{
    public static Command Create(Session session)
    {
        var command = new Command("install", "Write the git hook, so that every commit is judged.");
        command.SetAction(_ => Run(session));
        return command;
    }

    private static int Run(Session session)
    {
        HookFile hook = HookFile.Find(session, "pre-commit");
        hook.Write(HookScript.For("pre-commit", HookProgram.Find()));
        session.Output.Write($"Installed {hook.Shown}: every commit of a step file is judged from now on.\n");
        return ExitCode.Ok;
    }
}
