using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace PhaseGuard.Git;

/// <summary>Starts and reaps children by POSIX's <c>posix_spawn</c> and <c>waitpid</c>.</summary>
internal static class PosixSpawn
{
    /// <summary>More than any system needs for its opaque structures.</summary>
    private const int OpaqueSize = 512;

    private const short OwnGroup = 2;
    private const short DefaultSignals = 4;

    /// <summary>What Apple's systems have in place of pipes that no child gets.</summary>
    private const short NoOtherFiles = 0x4000;

    private const short LeaderOnLinux = 0x80;
    private const short LeaderElsewhere = 0x400;

    private const int NoWait = 1;
    private const int Ended = 4;
    private const int LeaveOnLinux = 0x1000000;
    private const int LeaveElsewhere = 0x20;
    private const int ByProcess = 1;
    private const int NoSuchChild = 10;

    private static bool _isPrepared;

    /// <summary>Starts a child.</summary>
    /// <param name="start">What it is started with.</param>
    /// <param name="streams">The descriptors that become its standard input, output and error; where there are none, it has this program's.</param>
    /// <returns>Its process id.</returns>
    /// <exception cref="Win32Exception">The system does not start it.</exception>
    public static int Start(ChildStart start, ReadOnlySpan<int> streams)
    {
        Prepare();
        Span<byte> actions = stackalloc byte[OpaqueSize];
        Span<byte> attributes = stackalloc byte[OpaqueSize];
        ref byte what = ref actions[0];
        ref byte how = ref attributes[0];
        Check(LibC.InitializeActions(ref what));
        Check(LibC.InitializeAttributes(ref how));
        try
        {
            for (int stream = 0; stream < streams.Length; stream++)
            {
                Check(LibC.AddDuplicate(ref what, streams[stream], stream));
            }

            if (start.Directory.Length > 0)
            {
                Check(LibC.AddFolder(ref what, start.Directory));
            }

            Span<byte> signals = stackalloc byte[OpaqueSize];
            _ = LibC.EmptySignals(ref signals[0]);
            _ = LibC.AddSignal(ref signals[0], LibC.BrokenPipe);
            Check(LibC.SetDefaultSignals(ref how, ref signals[0]));
            Check(LibC.SetFlagsOfSpawn(ref how, (short)(DefaultSignals | GroupOf(start) | (OperatingSystem.IsLinux() || streams.IsEmpty ? 0 : NoOtherFiles))));
            nint[] arguments = Pinned([start.Program, .. start.Arguments], out byte[] kept);
            nint[] environment = Pinned([.. start.Environment.Select(variable => $"{variable.Key}={variable.Value}")], out byte[] alsoKept);
            Check(LibC.Spawn(out int id, start.Program, ref what, ref how, ref arguments[0], ref environment[0]));
            GC.KeepAlive(kept);
            GC.KeepAlive(alsoKept);
            return id;
        }
        finally
        {
            _ = LibC.DestroyActions(ref what);
            _ = LibC.DestroyAttributes(ref how);
        }
    }

    /// <summary>Finds out whether a child has ended.</summary>
    /// <param name="id">Its process id.</param>
    /// <param name="wait">Whether its end is waited for.</param>
    /// <returns>How it ended, by a signal 128 and its number; <see langword="null"/> where it runs.</returns>
    /// <exception cref="CannotCheckException">Somebody else was told how it ended.</exception>
    public static int? Reap(int id, bool wait)
    {
        while (true)
        {
            int found = LibC.WaitFor(id, out int status, wait ? 0 : NoWait);
            if (found == id)
            {
                return CodeOf(status);
            }

            if (found == 0)
            {
                return null;
            }

            if (Marshal.GetLastPInvokeError() == NoSuchChild)
            {
                throw new CannotCheckException("git ended, and the system does not say how (try again).");
            }
        }
    }

    /// <summary>Whether a child has ended; its process id stays its own until somebody reaps it.</summary>
    /// <param name="id">Its process id.</param>
    public static bool HasEnded(int id)
    {
        Span<byte> information = stackalloc byte[OpaqueSize];
        information.Clear();
        int leave = OperatingSystem.IsLinux() ? LeaveOnLinux : LeaveElsewhere;
        return LibC.WaitForAny(ByProcess, id, ref information[0], Ended | NoWait | leave) != 0 || MemoryMarshal.Read<int>(information) != 0;
    }

    /// <summary>Waits for a child's end, and says what it took.</summary>
    /// <param name="id">Its process id.</param>
    /// <param name="usage">What the child took, and what it waited for took.</param>
    /// <returns>How it ended, by a signal 128 and its number.</returns>
    /// <exception cref="CannotCheckException">Somebody else was told how it ended.</exception>
    public static int Reap(int id, out ResourceUsage usage)
    {
        Span<long> figures = stackalloc long[OpaqueSize / sizeof(long)];
        figures.Clear();
        int found;
        int status;
        do
        {
            found = LibC.WaitAndMeasure(id, out status, 0, ref figures[0]);
        }
        while (found < 0 && Marshal.GetLastPInvokeError() == LibC.Interrupted);

        usage = ResourceUsage.Of(figures);
        return found == id ? CodeOf(status) : throw new CannotCheckException("the command ended, and the system does not say how (try again).");
    }

    private static int CodeOf(int status) => (status & 0x7f) is var signal and not 0 ? 128 + signal : (status >> 8) & 0xff;

    private static int GroupOf(ChildStart start)
        => start.IsLeader ? (OperatingSystem.IsLinux() ? LeaderOnLinux : LeaderElsewhere) : start.UsesTerminal ? 0 : OwnGroup;

    /// <summary>
    /// A pipe whose reader has gone is an error, not the end of this program; and where whoever started it ignores the ends of
    /// children, the system would forget how they ended.
    /// </summary>
    private static void Prepare()
    {
        if (_isPrepared)
        {
            return;
        }

        _isPrepared = true;
        _ = LibC.Signal(LibC.BrokenPipe, LibC.Ignored);
        int childEnded = OperatingSystem.IsLinux() ? LibC.ChildEndedOnLinux : LibC.ChildEndedElsewhere;
        Span<byte> action = stackalloc byte[OpaqueSize];
        if (LibC.AskAction(childEnded, 0, ref action[0]) == 0 && MemoryMarshal.Read<nint>(action) == LibC.Ignored)
        {
            _ = LibC.Signal(childEnded, 0);
        }
    }

    /// <summary>Texts as C has them: their addresses, with a null behind the last, in memory that does not move.</summary>
    private static nint[] Pinned(string[] texts, out byte[] memory)
    {
        byte[] joined = Encoding.UTF8.GetBytes(string.Concat(texts.Select(text => $"{text}\0")));
        memory = GC.AllocateUninitializedArray<byte>(joined.Length, pinned: true);
        joined.CopyTo(memory, 0);
        nint[] addresses = GC.AllocateArray<nint>(texts.Length + 1, pinned: true);
        int at = 0;
        for (int index = 0; index < texts.Length; index++)
        {
            addresses[index] = Marshal.UnsafeAddrOfPinnedArrayElement(memory, at);
            at += memory.AsSpan(at).IndexOf((byte)0) + 1;
        }

        return addresses;
    }

    private static void Check(int code)
    {
        if (code != 0)
        {
            throw new Win32Exception(code);
        }
    }
}
