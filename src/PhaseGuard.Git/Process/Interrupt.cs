using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PhaseGuard.Git;

/// <summary>Ctrl-C ends the children first, and then the program, with exit code 130.</summary>
internal static class Interrupt
{
    /// <summary>What an interrupted program ends with: 128 and the number of the signal.</summary>
    public const int ExitCode = 130;

    private static readonly HashSet<Process> _running = [];
    private static volatile bool _happened;

    /// <summary>Whether somebody pressed Ctrl-C; what fails from then on fails because of it.</summary>
    public static bool Happened => _happened;

    /// <summary>Listens for Ctrl-C until the registration is disposed.</summary>
    public static PosixSignalRegistration Listen() => PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        EndAll();
        Environment.Exit(ExitCode);
    });

    /// <exception cref="OperationCanceledException">It is too late: the process was ended.</exception>
    public static void Register(Process process)
    {
        lock (_running)
        {
            if (_happened)
            {
                End(process);
                throw new OperationCanceledException();
            }

            _running.Add(process);
        }
    }

    public static void Forget(Process process)
    {
        lock (_running)
        {
            _running.Remove(process);
        }
    }

    /// <summary>Ends a process with all that it started; one that is gone already is fine.</summary>
    public static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private static void EndAll()
    {
        lock (_running)
        {
            _happened = true;
            foreach (Process process in _running)
            {
                End(process);
            }
        }
    }
}
