using System.Globalization;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Writing;

/// <summary>
/// What one writer at a time holds. The operating system keeps it, so that it is free again when its process is gone,
/// however that ended. The file is never deleted: a deleted one would let two writers in.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    /// <summary>How long a writer sleeps before it tries again: no two in step, and none so short that waiting takes the time of those who write.</summary>
    private static readonly TimeSpan _nap = TimeSpan.FromMilliseconds(20 + (Environment.ProcessId % 20));

    private readonly FileStream _held;

    private WriterLock(FileStream held) => _held = held;

    /// <summary>Waits for the others.</summary>
    /// <param name="file">The file that is held.</param>
    /// <param name="patience">How long, not counting the time that the tries take.</param>
    /// <param name="sleep">Lets time pass.</param>
    /// <exception cref="CannotCheckException">Others hold it all that time, or nobody can.</exception>
    public static WriterLock Wait(string file, TimeSpan patience, Action<TimeSpan> sleep)
    {
        for (TimeSpan slept = TimeSpan.Zero; ; slept += _nap)
        {
            try
            {
                return new WriterLock(Prove(Open(file), file));
            }
            catch (IOException exception) when (IsHeld(exception) && slept < patience)
            {
                sleep(_nap);
            }
            catch (IOException exception) when (IsHeld(exception))
            {
                throw new CannotCheckException(
                    string.Create(CultureInfo.InvariantCulture, $"another command has been writing step files here for {patience.TotalSeconds:0.#} seconds, and nothing was written (find out what holds {Quote.Of(file)}, and try again)."),
                    exception);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                throw new CannotCheckException($"the file {Quote.Of(file)}, which writers hold, cannot be opened: {exception.Message} (make it writable, and try again).", exception);
            }
        }
    }

    public void Dispose() => _held.Dispose();

    private static FileStream Open(string file) => new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Not every file system locks, and a variable of the environment can turn it off: what a second try opens too is not held.</summary>
    private static FileStream Prove(FileStream held, string file)
    {
        try
        {
            Open(file).Dispose();
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return held;
        }

        held.Dispose();
        throw new CannotCheckException($"the file {Quote.Of(file)} cannot be locked, and so nothing was written (unset DOTNET_SYSTEM_IO_DISABLEFILELOCKING, or move the repository to a file system that locks).");
    }

    /// <summary>A sharing violation: of the system's error codes for it (EAGAIN is 11 on Linux, 35 on macOS) .NET makes no type.</summary>
    private static bool IsHeld(IOException exception)
        => exception.GetType() == typeof(IOException) && exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
