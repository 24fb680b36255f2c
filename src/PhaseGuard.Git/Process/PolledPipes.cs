using System.Diagnostics;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Git;

/// <summary>Asks the system which of the two pipes has something: a thread for each would cost more than most answers.</summary>
internal sealed partial class PolledPipes : ChildPipes
{
    private const short Readable = 1;
    private const int Interrupted = 4;

    /// <summary>No descriptor: the system passes it over.</summary>
    private const int None = -1;

    /// <summary>How often an end is looked for that no pipe tells of: a helper that the child left behind holds it open.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(20);

    private readonly Process _child;
    private readonly TimeProvider _clock;
    private readonly SafePipeHandle _input;
    private readonly SafePipeHandle _output;
    private readonly SafePipeHandle _error;
    private readonly byte[] _said = new byte[1024];
    private bool _errorHasEnded;

    /// <param name="child">A child with pipes for all three streams.</param>
    /// <param name="clock">What its silence is measured by.</param>
    public PolledPipes(Process child, TimeProvider clock)
    {
        (_child, _clock) = (child, clock);
        (_input, _output, _error) = (HandleOf(child.StandardInput.BaseStream), HandleOf(child.StandardOutput.BaseStream), HandleOf(child.StandardError.BaseStream));
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
        while (!input.IsEmpty && Write(_input, ref MemoryMarshal.GetReference(input), (nuint)input.Length) is var written and > 0)
        {
            input = input[(int)written..];
        }
    }

    public override bool WaitForExit(TimeSpan limit)
    {
        long start = _clock.GetTimestamp();
        while (!_errorHasEnded && !_child.HasExited && Left(limit, start) is var left && left > TimeSpan.Zero)
        {
            _ = Wait(left < _look ? left : _look, null, out _);
        }

        if (!_child.WaitForExit(Left(limit, start)))
        {
            return false;
        }

        while (!_errorHasEnded && Left(limit, start) > TimeSpan.Zero && Wait(TimeSpan.Zero, null, out _))
        {
        }

        return true;
    }

    private static SafePipeHandle HandleOf(Stream pipe) => ((AnonymousPipeClientStream)pipe).SafePipeHandle;

    private static int Read(SafePipeHandle pipe, Span<byte> buffer)
        => (int)Read(pipe, ref MemoryMarshal.GetReference(buffer), (nuint)buffer.Length) is var read && read >= 0 ? read
            : throw new CannotCheckException($"git's answer cannot be read: {Marshal.GetLastPInvokeErrorMessage()} (try again).");

    private TimeSpan Left(TimeSpan limit, long start)
        => limit - _clock.GetElapsedTime(start) is var left && left > TimeSpan.Zero ? left : TimeSpan.Zero;

    /// <summary>Waits until one of the pipes has something, and keeps what is on the standard error.</summary>
    /// <returns>Whether one of them had.</returns>
    private bool Wait(TimeSpan limit, SafePipeHandle? output, out bool hasOutput)
    {
        Span<PollDescriptor> asked = [new(output), new(_errorHasEnded ? null : _error)];
        int ready = Poll(ref asked[0], (nuint)asked.Length, (int)Math.Min(limit.TotalMilliseconds, int.MaxValue));
        bool isInterrupted = ready < 0 && Marshal.GetLastPInvokeError() == Interrupted;
        hasOutput = ready > 0 && asked[0].Happened != 0;
        if (ready > 0 && asked[1].Happened != 0)
        {
            int read = Read(_error, _said);
            _errorHasEnded = read == 0;
            KeepError(_said.AsSpan(0, read));
        }

        return ready > 0 || isInterrupted;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Poll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint Read(SafePipeHandle pipe, ref byte buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint Write(SafePipeHandle pipe, ref byte buffer, nuint length);

    /// <summary>POSIX's <c>struct pollfd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor(SafePipeHandle? pipe)
    {
        public readonly int Descriptor = pipe is null ? None : (int)pipe.DangerousGetHandle();
        public readonly short Events = Readable;
        public short Happened;
    }
}
