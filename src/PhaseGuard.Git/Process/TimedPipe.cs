using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace PhaseGuard.Git;

/// <summary>Reads a child's pipe, and waits no longer than it may.</summary>
internal static partial class TimedPipe
{
    private const short Readable = 1;
    private const int Interrupted = 4;

    /// <summary>Reads what is there, waiting for it.</summary>
    /// <param name="stream">The pipe.</param>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="limit">How long the child may stay silent.</param>
    /// <param name="clock">What that is measured by.</param>
    /// <param name="count">How many bytes were read; 0 at the end.</param>
    /// <returns>Whether the child said anything, or ended, in time.</returns>
    public static bool TryRead(Stream stream, Memory<byte> buffer, TimeSpan limit, TimeProvider clock, out int count)
    {
        if (stream is AnonymousPipeClientStream pipe && !OperatingSystem.IsWindows())
        {
            bool isReady = Wait((int)pipe.SafePipeHandle.DangerousGetHandle(), limit, clock);
            count = isReady ? stream.Read(buffer.Span) : 0;
            return isReady;
        }

        Task<int> reading = stream.ReadAsync(buffer).AsTask();
        bool isRead = reading.Wait(limit);
        count = isRead ? reading.Result : 0;
        return isRead;
    }

    /// <summary>Asks the system itself: a task for each read would cost a thread's switch.</summary>
    private static bool Wait(int descriptor, TimeSpan limit, TimeProvider clock)
    {
        long start = clock.GetTimestamp();
        var waited = new PollDescriptor { Descriptor = descriptor, Events = Readable };
        while (true)
        {
            int ready = Poll(ref waited, 1, (int)Math.Clamp((limit - clock.GetElapsedTime(start)).TotalMilliseconds, 0, int.MaxValue));
            if (ready >= 0 || Marshal.GetLastPInvokeError() != Interrupted)
            {
                return ready != 0;
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Poll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    /// <summary>POSIX's <c>struct pollfd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct PollDescriptor
    {
        public int Descriptor;
        public short Events;
        public short Happened;
    }
}
