using System.Runtime.InteropServices;

namespace PhaseGuard.Git;

/// <summary>
/// Ctrl-C ends the children first, and then the program, with exit code 130. To listen takes a thread, so nobody does before the first
/// child is started; until then the system ends the program.
/// </summary>
internal static class Interrupt
{
    /// <summary>What an interrupted program ends with: 128 and the number of the signal.</summary>
    public const int ExitCode = 130;

    private static readonly HashSet<Action> _running = [];
    private static PosixSignalRegistration? _listening;
    private static volatile bool _happened;
    private static volatile int _exitCode = ExitCode;

    /// <summary>Whether somebody pressed Ctrl-C; what fails from then on fails because of it.</summary>
    public static bool Happened => _happened;

    /// <summary>Is called before a child is started.</summary>
    public static void Listen()
    {
        lock (_running)
        {
            _listening ??= PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
        }
    }

    /// <summary>From now on Ctrl-C is how this program is meant to end: its exit code is 0.</summary>
    public static void EndsWell()
    {
        Listen();
        _exitCode = 0;
    }

    /// <summary>Writes down how a child is ended with all that it started.</summary>
    /// <exception cref="OperationCanceledException">It is too late: the child was ended.</exception>
    public static void Register(Action end)
    {
        Listen();
        lock (_running)
        {
            if (_happened)
            {
                end();
                throw new OperationCanceledException();
            }

            _running.Add(end);
        }
    }

    public static void Forget(Action end)
    {
        lock (_running)
        {
            _running.Remove(end);
        }
    }

    private static void End(PosixSignalContext context)
    {
        context.Cancel = true;
        EndAll();
        Environment.Exit(_exitCode);
    }

    private static void EndAll()
    {
        lock (_running)
        {
            _happened = true;
            foreach (Action end in _running)
            {
                end();
            }
        }
    }
}
