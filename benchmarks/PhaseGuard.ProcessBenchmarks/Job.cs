using System.Diagnostics;
using System.Text;

namespace PhaseGuard.ProcessBenchmarks;

/// <summary>Processes that are run one after the other, and how long all of them took.</summary>
/// <param name="Folder">Where they run.</param>
/// <param name="Commands">Each with its arguments.</param>
/// <param name="Input">What each gets on standard input.</param>
internal sealed record Job(string Folder, IReadOnlyList<IReadOnlyList<string>> Commands, string Input = "")
{
    public static Job Of(string folder, params IReadOnlyList<string> command) => new(folder, [command]);

    /// <summary>Runs them with their output thrown away.</summary>
    /// <param name="peak">The most memory that any of them had, in bytes, as far as it was seen.</param>
    public TimeSpan Run(out long peak)
    {
        peak = 0;
        long start = Stopwatch.GetTimestamp();
        foreach (IReadOnlyList<string> command in Commands)
        {
            peak = Math.Max(peak, Run(command));
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private long Run(IReadOnlyList<string> command)
    {
        var info = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(info)!;
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        Task error = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        Feed(process);
        long peak = 0;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(100)))
        {
            peak = Math.Max(peak, MemoryOf(process));
        }

        Task.WaitAll(output, error);
        return process.ExitCode is 0 or 1 ? peak : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
    }

    /// <summary>The most memory so far; 0 where the process has just ended.</summary>
    private static long MemoryOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private void Feed(Process process)
    {
        try
        {
            process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(Input));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // Not every process reads it.
        }
    }
}
