using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>A command that runs, with all that it started, apart from this program and its terminal.</summary>
internal abstract class RunningCommand : IDisposable
{
    /// <summary>Its process id, which is that of its group.</summary>
    public abstract int Id { get; }

    /// <summary>Whether the command itself has ended; what it started may run on.</summary>
    public abstract bool HasEnded { get; }

    /// <summary>Whether both its streams are at their ends: nobody is left who could write to them.</summary>
    public abstract bool IsSilent { get; }

    /// <summary>What all its processes have in memory, in bytes; at most a moment ago.</summary>
    public abstract long Memory { get; }

    /// <summary>Whether anybody is left whom it started, and who would be ended with it.</summary>
    public abstract bool HasGroup { get; }

    /// <summary>The processes that left its group, and run on: nobody ends them.</summary>
    public abstract IReadOnlyList<string> Left { get; }

    /// <summary>Starts a command.</summary>
    /// <param name="start">What it is started with; it has the standard input of this program where it uses the terminal, and an empty one else.</param>
    /// <param name="clock">What time is measured by.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The system does not start it.</exception>
    public static RunningCommand Start(ChildStart start, TimeProvider clock)
        => OperatingSystem.IsWindows() ? new JobCommand(start) : new SessionCommand(start, clock);

    /// <summary>Reads what is there of its output.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="limit">How long it is waited for.</param>
    /// <param name="isError">Whether it came through the standard error.</param>
    /// <returns>How many bytes were read; 0 where nothing came.</returns>
    public abstract int Read(byte[] buffer, TimeSpan limit, out bool isError);

    /// <summary>Asks the whole group to end.</summary>
    public abstract void Terminate();

    /// <summary>Ends the whole group.</summary>
    public abstract void Kill();

    /// <summary>Takes the end of the command; from then on its id may be another's, and nothing is signalled.</summary>
    /// <param name="usage">What it took.</param>
    /// <returns>Its exit code, by a signal 128 and its number.</returns>
    public abstract int Reap(out ResourceUsage usage);

    public abstract void Dispose();
}
