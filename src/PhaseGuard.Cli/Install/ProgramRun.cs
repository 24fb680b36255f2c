using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>How a program that was tried ended.</summary>
/// <param name="ExitCode">Its exit code; <see langword="null"/> where it could not be started, or did not end.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error, or why it could not be started.</param>
/// <param name="Time">How long it took.</param>
internal sealed record ProgramRun(int? ExitCode, string Output, string Error, TimeSpan Time)
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    /// <summary>What it said of its failure, in one line.</summary>
    public string Complaint
        => Error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first
            : ExitCode is { } code ? string.Create(CultureInfo.InvariantCulture, $"exit code {code}")
            : "it did not end";

    /// <summary>Runs a program.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="input">Its standard input, no more than a pipe holds.</param>
    public static ProgramRun Of(IReadOnlyList<string> command, string folder, ReadOnlySpan<byte> input = default)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using var child = Child.Start(new ChildStart(command[0], [.. command.Skip(1)], ChildStart.OwnEnvironment, folder), TimeProvider.System);
            Interrupt.Register(child.End);
            try
            {
                Feed(child, input);
                string? output = Read(child);
                bool hasEnded = output is not null && child.WaitForExit(_patience);
                return new ProgramRun(hasEnded ? child.ExitCode : null, output ?? "", child.Error, Stopwatch.GetElapsedTime(start));
            }
            finally
            {
                Interrupt.Forget(child.End);
            }
        }
        catch (Win32Exception exception)
        {
            return new ProgramRun(null, "", new Win32Exception(exception.NativeErrorCode).Message, Stopwatch.GetElapsedTime(start));
        }
    }

    private static void Feed(Child child, ReadOnlySpan<byte> input)
    {
        try
        {
            child.Write(input);
            child.CloseInput();
        }
        catch (IOException)
        {
            // it ended without reading; what it said tells why
        }
    }

    /// <summary>Reads all that a program writes; <see langword="null"/> where it stays silent for too long.</summary>
    private static string? Read(Child child)
    {
        var output = new MemoryStream();
        byte[] buffer = new byte[4096];
        while (child.TryRead(buffer, _patience, out int count))
        {
            if (count == 0)
            {
                return Encoding.UTF8.GetString(output.ToArray());
            }

            output.Write(buffer, 0, count);
        }

        return null;
    }
}
