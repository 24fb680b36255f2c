using System.Text;

namespace PhaseGuard.Git;

/// <summary>A running child: its output is handed on, and of its standard error the beginning is kept. Neither can fill a pipe and stop the child.</summary>
internal abstract class Child : IDisposable
{
    private const int KeptError = 2000;

    private readonly StringBuilder _error = new();

    /// <summary>The beginning of the standard error, as far as it was read.</summary>
    public string Error
    {
        get
        {
            lock (_error)
            {
                return _error.ToString();
            }
        }
    }

    /// <summary>How it ended, by a signal 128 and its number; asked only after its end.</summary>
    public abstract int ExitCode { get; }

    /// <summary>Starts a child.</summary>
    /// <param name="start">What it is started with.</param>
    /// <param name="clock">What its silence is measured by.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The system does not start it.</exception>
    public static Child Start(ChildStart start, TimeProvider clock)
    {
        Interrupt.Listen();
        return OperatingSystem.IsWindows() ? new WindowsChild(start) : new SpawnedChild(start, clock);
    }

    /// <summary>Runs a child in the place of this program: with its streams, and with Ctrl-C for both.</summary>
    /// <param name="start">What it is started with.</param>
    /// <returns>How it ended, by a signal 128 and its number.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">The system does not start it.</exception>
    public static int Run(ChildStart start)
    {
        Interrupt.Listen();
        return OperatingSystem.IsWindows() ? WindowsChild.RunInPlace(start) : SpawnedChild.RunInPlace(start);
    }

    /// <summary>Reads what is there of the output, waiting for it.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <param name="limit">How long the child may stay silent.</param>
    /// <param name="count">How many bytes were read; 0 at the end.</param>
    /// <returns>Whether the child said anything, or ended, in time.</returns>
    public abstract bool TryRead(Memory<byte> buffer, TimeSpan limit, out int count);

    /// <summary>Writes to the child's standard input.</summary>
    /// <param name="input">The bytes.</param>
    /// <exception cref="IOException">The child has gone; on some systems nothing is said.</exception>
    /// <exception cref="InvalidOperationException">The input was closed.</exception>
    public abstract void Write(ReadOnlySpan<byte> input);

    /// <summary>Closes the child's standard input.</summary>
    /// <exception cref="IOException">The child has gone; on some systems nothing is said.</exception>
    public abstract void CloseInput();

    /// <summary>Waits for the child's end; then <see cref="Error"/> is all that it said itself.</summary>
    /// <param name="limit">How long it may take.</param>
    /// <returns>Whether it ended in time.</returns>
    public abstract bool WaitForExit(TimeSpan limit);

    /// <summary>Ends the child with all that it started; one that is gone already is fine.</summary>
    public abstract void End();

    /// <summary>Ends the child where it still runs, and closes the pipes.</summary>
    public abstract void Dispose();

    private protected void KeepError(ReadOnlySpan<byte> said)
    {
        lock (_error)
        {
            _error.Append(Encoding.UTF8.GetString(said[..Math.Min(said.Length, KeptError - _error.Length)]));
        }
    }
}
