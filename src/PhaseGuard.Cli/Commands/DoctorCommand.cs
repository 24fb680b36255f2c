using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Doctor;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>doctor</c>: which hook would run, with which git and policy, and what is wrong.</summary>
internal static class DoctorCommand
{
    private static readonly Option<string> _format = FormatOption.Create("How it is written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("doctor", "Which hook would run, with which git and policy, how long it takes, what is wrong and the cure.", "doctor") { _format };
        command.SetAction(parsed => Run(context, parsed.IsJson(_format)));
        return command;
    }

    private static int Run(CommandContext context, bool asJson)
    {
        IReadOnlyList<Diagnosis> diagnoses = Checkup.Run(context);
        if (asJson)
        {
            DoctorReport.WriteJson(context.Output, diagnoses);
        }
        else
        {
            DoctorReport.Write(context.Output, diagnoses);
        }

        return diagnoses.Any(diagnosis => diagnosis.IsWrong) ? ExitCode.Blocked : ExitCode.Ok;
    }
}
