using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Git;

/// <summary>
/// A child as POSIX starts it: the runtime's own way takes longer, and more of a program of a few megabytes. The system is asked
/// which of the two pipes has something: a thread for each would cost more than most answers.
/// </summary>
internal sealed class SpawnedChild : Child
{
    /// <summary>How often an end is looked for that no pipe tells of: a helper that the child left behind holds it open.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(20);

    private readonly TimeProvider _clock;
    private readonly int _id;
    private readonly bool _isGroup;
    private readonly SafeFileHandle _input;
    private readonly SafeFileHandle _output;
    private readonly SafeFileHandle _error;
    private readonly byte[] _said = new byte[1024];
    private readonly Lock _ending = new();
    private int? _exitCode;
    private bool _errorHasEnded;

    /// <param name="start">What it is started with.</param>
    /// <param name="clock">What its silence is measured by.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The system does not start it.</exception>
    public SpawnedChild(ChildStart start, TimeProvider clock)
    {
        (_clock, _isGroup) = (clock, !start.UsesTerminal);
        using var input = PosixPipe.Open();
        using var output = PosixPipe.Open();
        using var error = PosixPipe.Open();
        _id = PosixSpawn.Start(start, [input.Out, output.In, error.In]);
        (_input, _output, _error) = (input.KeepIn(), output.KeepOut(), error.KeepOut());
    }

    public override int ExitCode => _exitCode ?? throw new InvalidOperationException("The child has not ended.");

    /// <summary>As <see cref="Child.Run"/> says.</summary>
    public static int RunInPlace(ChildStart start)
    {
        int id = PosixSpawn.Start(start with { UsesTerminal = true }, []);
        Action end = () => _ = LibC.Kill(id, LibC.KillSignal);
        Interrupt.Register(end);
        int code = PosixSpawn.Reap(id, wait: true)!.Value;
        Interrupt.Forget(end);
        return code;
    }

    public override bool TryRead(Memory<byte> buffer, TimeSpan limit, out int count)
    {
        long start = _clock.GetTimestamp();
        while (true)
        {
            bool isReady = Wait(Left(limit, start), _output, out bool hasOutput);
            if (hasOutput || !isReady)
            {
                count = hasOutput ? Read(_output, buffer.Span) : 0;
                return hasOutput;
            }
        }
    }

    public override void Write(ReadOnlySpan<byte> input)
    {
        while (!input.IsEmpty && LibC.Write(_input, ref MemoryMarshal.GetReference(input), (nuint)input.Length) is var written and > 0)
        {
            input = input[(int)written..];
        }
    }

    public override void CloseInput() => _input.Dispose();

    public override bool WaitForExit(TimeSpan limit)
    {
        long start = _clock.GetTimestamp();
        while (!_errorHasEnded && !HasEnded(wait: false) && Left(limit, start) is var left && left > TimeSpan.Zero)
        {
            _ = Wait(left < _look ? left : _look, null, out _);
        }

        // It closed its standard error: it ends, or it has become something that talks to nobody.
        for (int turn = 0; !HasEnded(wait: false); turn++)
        {
            if (Left(limit, start) <= TimeSpan.Zero)
            {
                return false;
            }

            _ = turn < 100 ? Thread.Yield() : Wait(TimeSpan.FromMilliseconds(1), null, out _);
        }

        while (!_errorHasEnded && Left(limit, start) > TimeSpan.Zero && Wait(TimeSpan.Zero, null, out _))
        {
        }

        return true;
    }

    public override void End()
    {
        lock (_ending)
        {
            if (_exitCode is null)
            {
                _ = LibC.Kill(_isGroup ? -_id : _id, LibC.KillSignal);
            }
        }
    }

    public override void Dispose()
    {
        if (!HasEnded(wait: false))
        {
            End();
            _ = HasEnded(wait: true);
        }

        _input.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private static int Read(SafeFileHandle pipe, Span<byte> buffer)
        => (int)LibC.Read(pipe, ref MemoryMarshal.GetReference(buffer), (nuint)buffer.Length) is var read && read >= 0 ? read
            : throw new CannotCheckException($"git's answer cannot be read: {Marshal.GetLastPInvokeErrorMessage()} (try again).");

    private bool HasEnded(bool wait)
    {
        lock (_ending)
        {
            _exitCode ??= PosixSpawn.Reap(_id, wait);
            return _exitCode is not null;
        }
    }

    private TimeSpan Left(TimeSpan limit, long start)
        => limit - _clock.GetElapsedTime(start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Waits until one of the pipes has something, and keeps what is on the standard error.</summary>
    /// <returns>Whether one of them had.</returns>
    private bool Wait(TimeSpan limit, SafeFileHandle? output, out bool hasOutput)
    {
        Span<LibC.PollDescriptor> asked = [new(output), new(_errorHasEnded ? null : _error)];
        int ready = LibC.Poll(ref asked[0], (nuint)asked.Length, (int)Math.Min(limit.TotalMilliseconds, int.MaxValue));
        bool isInterrupted = ready < 0 && Marshal.GetLastPInvokeError() == LibC.Interrupted;
        hasOutput = ready > 0 && asked[0].Happened != 0;
        if (ready > 0 && asked[1].Happened != 0)
        {
            int read = Read(_error, _said);
            _errorHasEnded = read == 0;
            KeepError(_said.AsSpan(0, read));
        }

        return ready > 0 || isInterrupted;
    }
}
