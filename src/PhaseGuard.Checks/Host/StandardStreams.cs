using Microsoft.Win32.SafeHandles;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// The three streams that a program is started with. Whoever starts it may have closed some, and then the next file that the
/// runtime opens bears their number: what is written there is lost, or ends the process.
/// </summary>
internal static class StandardStreams
{
    private const int Error = 2;

    /// <summary>By descriptor: input, output, error.</summary>
    private static readonly bool[] _isGiven = [true, true, true];
    private static readonly SafeFileHandle?[] _placeholders = new SafeFileHandle?[3];

    /// <summary>
    /// Finds out which streams are given, before anything else is opened. What the runtime opened is known by the flag that closes it
    /// when another program is started; no descriptor with it can have been handed over.
    /// </summary>
    public static void Prepare()
    {
        for (int descriptor = 0; descriptor < _isGiven.Length && !OperatingSystem.IsWindows(); descriptor++)
        {
            int flags = LibC.ControlDescriptor(descriptor, LibC.GetFlags);
            _isGiven[descriptor] = flags >= 0 && (flags & LibC.CloseOnExec) == 0;
            if (flags < 0)
            {
                _placeholders[descriptor] = File.OpenHandle("/dev/null", share: FileShare.ReadWrite | FileShare.Delete);
            }
        }
    }

    /// <exception cref="CannotCheckException">Standard input is closed.</exception>
    public static Stream OpenInput()
        => _isGiven[0] ? Console.OpenStandardInput() : throw new CannotCheckException("standard input is closed (give it a file or a pipe, and try again).");

    /// <summary>What is written there either arrives or throws <see cref="CannotCheckException"/>.</summary>
    public static Stream OpenOutput() => new ReportStream(_isGiven[1]);

    public static Stream OpenError() => _isGiven[Error] ? Console.OpenStandardError() : Stream.Null;

    /// <summary>Writes to standard error, where it is given, with nothing of the runtime's between.</summary>
    public static void WriteError(byte[] bytes)
    {
        if (OperatingSystem.IsWindows())
        {
            using Stream error = OpenError();
            error.Write(bytes);
        }
        else if (_isGiven[Error])
        {
            _ = LibC.Write(Error, ref bytes[0], (nuint)bytes.Length);
        }
    }
}
