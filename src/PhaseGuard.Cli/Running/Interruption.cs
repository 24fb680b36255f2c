using System.Runtime.InteropServices;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>What is done when somebody ends this program while a command runs: by Ctrl-C, by closing the terminal, or by <c>kill</c>.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>How long this program goes on until the end of the command is recorded.</summary>
    private static readonly TimeSpan _patience = Attempt.Grace * 4;

    private readonly ManualResetEventSlim _isRecorded = new(initialState: true);
    private readonly Action _interrupt;
    private readonly Action _end;
    private readonly PosixSignalRegistration[] _registrations;

    private Interruption(Action interrupt)
    {
        (_interrupt, _end) = (interrupt, End);
        Interrupt.Register(_end);
        _registrations = [.. new[] { PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, _ =>
        {
            End();
            Environment.Exit(Interrupt.ExitCode);
        }))];
    }

    /// <param name="interrupt">Has the command ended; it need not wait for that.</param>
    /// <exception cref="OperationCanceledException">It is too late: this program is being ended.</exception>
    public static Interruption Listen(Action interrupt) => new(interrupt);

    /// <summary>From now on this program does not end before something is recorded.</summary>
    public void Hold() => _isRecorded.Reset();

    /// <summary>Everything is recorded.</summary>
    public void Release() => _isRecorded.Set();

    public void Dispose()
    {
        Release();
        Interrupt.Forget(_end);
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _isRecorded.Dispose();
    }

    private void End()
    {
        _interrupt();
        _isRecorded.Wait(_patience);
    }
}
