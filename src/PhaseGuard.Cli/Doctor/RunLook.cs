using System.Globalization;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Runs the guard on what is staged. What it finds there is nobody's fault here; that it cannot look is.</summary>
internal static class RunLook
{
    public static Look Of(HookProgram program, string top)
    {
        ProgramRun run = ProgramRun.Of([.. program.Command, "pre-commit"], top);
        string took = string.Create(CultureInfo.InvariantCulture, $"{run.Time.TotalMilliseconds:0} ms for what is staged");
        return run.ExitCode switch
        {
            ExitCode.Ok => new Look("run", took),
            ExitCode.Blocked => new Look("run", $"{took}, which would be stopped: `dotnet phaseguard check --staged` says why"),
            _ => new Look("run", $"{took}, and the guard could not look", $"It says: {run.Complaint}"),
        };
    }
}
