using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Runs the guard on what is staged. Findings there are no fault of the installation; a guard that cannot check is.</summary>
internal static class RunDiagnosis
{
    public static Diagnosis Of(HookProgram program, string top, string tool)
    {
        ProgramRun run = ProgramRun.Of([.. program.Command, "pre-commit"], top);
        string took = string.Create(CultureInfo.InvariantCulture, $"{run.Time.TotalMilliseconds:0} ms for what is staged");
        return run.ExitCode switch
        {
            ExitCode.Ok => new Diagnosis("run", took),
            ExitCode.Blocked => new Diagnosis("run", $"{took}, which would be stopped: `{tool} check --staged` says why"),
            _ => new Diagnosis("run", $"{took}, and the guard could not check it", $"It says: {run.Complaint}"),
        };
    }
}
