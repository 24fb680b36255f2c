using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Cli.Files;

/// <summary>What the system knows of files and .NET does not ask for; on Linux, of which the calls are known by heart.</summary>
internal static partial class Posix
{
    private const int CurrentFolder = -100;
    private const uint BasicFacts = 0x7ff;
    private const int InvalidArgument = 22;
    private const int NotSupported = 95;

    /// <summary>Waits until the disk has a file. The runtime passes over what the disk answers.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    public static void Flush(SafeFileHandle file)
    {
        if (SynchronizeFile((int)file.DangerousGetHandle()) != 0 && Marshal.GetLastPInvokeError() is not (InvalidArgument or NotSupported) and int error)
        {
            throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
        }
    }

    /// <summary>How many names a file has, and its owner and group; <see langword="null"/> where the system does not say.</summary>
    public static (uint Names, uint Owner, uint Group)? FactsOf(string file)
    {
        try
        {
            Span<byte> facts = stackalloc byte[256];
            return !OperatingSystem.IsLinux() || GetFacts(CurrentFolder, file, 0, BasicFacts, ref MemoryMarshal.GetReference(facts)) != 0
                ? null
                : (Read(facts, 16), Read(facts, 20), Read(facts, 24));
        }
        catch (EntryPointNotFoundException)
        {
            return null; // an old C library
        }

        static uint Read(ReadOnlySpan<byte> facts, int at) => MemoryMarshal.Read<uint>(facts[at..]);
    }

    /// <summary>Gives a file to somebody, where the system lets it.</summary>
    public static void Give(string file, uint owner, uint group) => _ = ChangeOwner(file, owner, group);

    /// <summary>Copies the extended attributes of one file to another, where the system lets it.</summary>
    public static void CopyAttributes(string from, string to)
    {
        byte[] names = new byte[64 * 1024];
        int length = OperatingSystem.IsLinux() ? (int)ListAttributes(from, names, (nuint)names.Length) : 0;
        foreach (string name in length <= 0 ? [] : Encoding.UTF8.GetString(names, 0, length).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            byte[] value = new byte[64 * 1024];
            int size = (int)GetAttribute(from, name, value, (nuint)value.Length);
            _ = size < 0 ? 0 : SetAttribute(to, name, value, (nuint)size, 0);
        }
    }

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SynchronizeFile(int descriptor);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetFacts(int folder, string file, int flags, uint wanted, ref byte facts);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int ChangeOwner(string file, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "listxattr", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint ListAttributes(string file, byte[] names, nuint size);

    [LibraryImport("libc", EntryPoint = "getxattr", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial nint GetAttribute(string file, string name, byte[] value, nuint size);

    [LibraryImport("libc", EntryPoint = "setxattr", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int SetAttribute(string file, string name, byte[] value, nuint size, int flags);
}
