using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PhaseGuard.Git;

/// <summary>A pipe, neither end of which a child gets but by being told so.</summary>
/// <param name="read">The descriptor of the end to read from.</param>
/// <param name="write">The descriptor of the end to write to.</param>
internal sealed class PosixPipe(int read, int write) : IDisposable
{
    private SafeFileHandle? _in = new(write, ownsHandle: true);
    private SafeFileHandle? _out = new(read, ownsHandle: true);

    /// <summary>The descriptor to write to.</summary>
    public int In => (int)_in!.DangerousGetHandle();

    /// <summary>The descriptor to read from.</summary>
    public int Out => (int)_out!.DangerousGetHandle();

    /// <exception cref="Win32Exception">The system has no more.</exception>
    public static PosixPipe Open()
    {
        Span<int> ends = stackalloc int[2];
        int code = OperatingSystem.IsLinux() ? LibC.PrivatePipe(ref ends[0], LibC.CloseOnExecOnLinux) : LibC.Pipe(ref ends[0]);
        return code < 0 ? throw new Win32Exception(Marshal.GetLastPInvokeError()) : new PosixPipe(ends[0], ends[1]);
    }

    /// <summary>The end to write to; it is not closed with the pipe.</summary>
    public SafeFileHandle KeepIn() => Keep(ref _in);

    /// <summary>The end to read from; it is not closed with the pipe.</summary>
    public SafeFileHandle KeepOut() => Keep(ref _out);

    public void Dispose()
    {
        _in?.Dispose();
        _out?.Dispose();
    }

    private static SafeFileHandle Keep(ref SafeFileHandle? end)
    {
        SafeFileHandle kept = end!;
        end = null;
        return kept;
    }
}
