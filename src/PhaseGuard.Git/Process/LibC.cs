using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Git;

/// <summary>The calls of the C library that the runtime does not offer, or not as cheaply.</summary>
internal static partial class LibC
{
    public const int KillSignal = 9;
    public const int TermSignal = 15;
    public const int BrokenPipe = 13;
    public const int ChildEndedOnLinux = 17;
    public const int ChildEndedElsewhere = 20;
    public const int Ignored = 1;
    public const int Interrupted = 4;
    public const int GetFlags = 1;
    public const int SetPipeSize = 1031;
    public const int CloseOnExec = 1;
    public const int CloseOnExecOnLinux = 0x80000;

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int Poll(ref PollDescriptor descriptors, nuint count, int milliseconds);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial nint Read(SafeFileHandle file, ref byte buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial nint Write(SafeFileHandle file, ref byte buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial nint Write(int descriptor, ref byte buffer, nuint length);

    [LibraryImport("libc", EntryPoint = "pipe", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int Pipe(ref int ends);

    /// <summary>Apple's systems do not have it.</summary>
    [LibraryImport("libc", EntryPoint = "pipe2", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int PrivatePipe(ref int ends, int flags);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int ControlDescriptor(int descriptor, int command);

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int SetDescriptor(int descriptor, int command, int value);

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int Kill(int process, int signal);

    [LibraryImport("libc", EntryPoint = "waitpid", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int WaitFor(int process, out int status, int options);

    [LibraryImport("libc", EntryPoint = "waitid", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int WaitForAny(int kind, int process, ref byte information, int options);

    [LibraryImport("libc", EntryPoint = "wait4", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int WaitAndMeasure(int process, out int status, int options, ref long usage);

    [LibraryImport("libc", EntryPoint = "signal")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial nint Signal(int signal, nint handler);

    [LibraryImport("libc", EntryPoint = "sigaction")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int AskAction(int signal, nint action, ref byte before);

    [LibraryImport("libc", EntryPoint = "sigemptyset")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int EmptySignals(ref byte signals);

    [LibraryImport("libc", EntryPoint = "sigaddset")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int AddSignal(ref byte signals, int signal);

    [LibraryImport("libc", EntryPoint = "posix_spawnp", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int Spawn(out int process, string program, ref byte actions, ref byte attributes, ref nint arguments, ref nint environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int InitializeActions(ref byte actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int DestroyActions(ref byte actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_adddup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int AddDuplicate(ref byte actions, int descriptor, int other);

    /// <summary>Not linked, but looked up where it is called: some old systems do not have it.</summary>
    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addchdir_np", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int AddFolder(ref byte actions, string folder);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_init")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int InitializeAttributes(ref byte attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_destroy")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int DestroyAttributes(ref byte attributes);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setflags")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int SetFlagsOfSpawn(ref byte attributes, short flags);

    [LibraryImport("libc", EntryPoint = "posix_spawnattr_setsigdefault")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    public static partial int SetDefaultSignals(ref byte attributes, ref byte signals);

    /// <summary>Whether a read of a descriptor would not wait.</summary>
    public static bool IsReadable(int descriptor)
    {
        var asked = new PollDescriptor(descriptor);
        return Poll(ref asked, 1, 0) == 1;
    }

    /// <summary>POSIX's <c>struct pollfd</c>, which asks whether something can be read.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PollDescriptor(int descriptor)
    {
        /// <summary>No descriptor: the system passes it over.</summary>
        private const int None = -1;
        private const short Readable = 1;

        public PollDescriptor(SafeFileHandle? file)
            : this(file is null ? None : (int)file.DangerousGetHandle())
        {
        }

        public readonly int Descriptor = descriptor;
        public readonly short Events = Readable;
        public short Happened;
    }
}
