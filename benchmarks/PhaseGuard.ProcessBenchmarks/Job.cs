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
    public TimeSpan Time()
    {
        long start = Stopwatch.GetTimestamp();
        foreach (IReadOnlyList<string> command in Commands)
        {
            Run(command, process => process.WaitForExit());
        }

        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Runs them under watch, which takes longer, and tells the most memory that one of them had, in bytes.</summary>
    public long Peak()
    {
        long peak = 0;
        foreach (IReadOnlyList<string> command in Commands)
        {
            Run(command, process =>
            {
                while (!process.HasExited)
                {
                    peak = Math.Max(peak, MemoryOf(process));
                }
            });
        }

        return peak;
    }

    private void Run(IReadOnlyList<string> command, Action<Process> wait)
    {
        var info = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = Folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using Process process = Process.Start(info)!;
        Task output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        Task error = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        Feed(process);
        wait(process);
        Task.WaitAll(output, error);
        if (process.ExitCode is not 0 and not 1)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {process.ExitCode}");
        }
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
