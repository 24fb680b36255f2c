using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
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

    /// <summary>Runs a program with nothing on its standard input.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    public static ProgramRun Of(IReadOnlyList<string> command, string folder)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1))
            {
                WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
            Action end = () => End(process);
            Interrupt.Register(end);
            try
            {
                return Read(process, start);
            }
            finally
            {
                Interrupt.Forget(end);
            }
        }
        catch (Win32Exception exception)
        {
            return new ProgramRun(null, "", new Win32Exception(exception.NativeErrorCode).Message, Stopwatch.GetElapsedTime(start));
        }
    }

    private static ProgramRun Read(Process process, long start)
    {
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_patience))
        {
            End(process);
            return new ProgramRun(null, "", "", Stopwatch.GetElapsedTime(start));
        }

        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new ProgramRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), time);
    }

    /// <summary>Ends a process with all that it started; one that is gone already is fine.</summary>
    public static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
