using PhaseGuard.Git;

namespace PhaseGuard.Cli.Serving;

/// <summary>The page that is served, and what changed since it was made.</summary>
/// <param name="make">Makes the page; it may throw what keeps it from that.</param>
/// <param name="watch">What the page was made of.</param>
internal sealed class BoardPage(Func<string> make, FileWatch watch)
{
    private readonly Lock _making = new();
    private volatile int _listeners;
    private int _shown;

    /// <summary>The changes that the last page knows of.</summary>
    public int Shown => Volatile.Read(ref _shown);

    /// <summary>Makes the page as it is by now; one at a time, whoever asks.</summary>
    /// <exception cref="CannotCheckException">It cannot be made.</exception>
    public string Make()
    {
        lock (_making)
        {
            watch.Look();
            Volatile.Write(ref _shown, watch.Version);
            return make();
        }
    }

    /// <summary>Looks for changes as long as anybody listens, until it is over. What keeps it from looking is said by the next page.</summary>
    /// <param name="interval">How long a change may stay unseen.</param>
    public void Watch(TimeSpan interval)
    {
        while (watch.Pause(interval))
        {
            try
            {
                if (_listeners > 0)
                {
                    watch.Look();
                }
            }
#pragma warning disable CA1031 // a look that fails, whatever the reason, is tried again
            catch (Exception)
#pragma warning restore CA1031
            {
                // the next page says what is wrong
            }
        }
    }

    /// <summary>Lets all listeners go.</summary>
    public void End() => watch.End();

    /// <summary>Tells of each change until the listener goes away.</summary>
    /// <param name="version">The changes that the listener knows of.</param>
    /// <param name="patience">How long the listener hears nothing at most.</param>
    /// <param name="tell">Is told the version and the paths; or <see langword="null"/>, where nothing changed; says whether the listener is there.</param>
    public void Listen(int version, TimeSpan patience, Func<(int Version, string[] Paths)?, bool> tell)
    {
        Interlocked.Increment(ref _listeners);
        try
        {
            (int Version, string[] Paths)? change;
            do
            {
                change = watch.After(version, patience);
                version = change?.Version ?? version;
            }
            while (!watch.IsOver && tell(change));
        }
        finally
        {
            Interlocked.Decrement(ref _listeners);
        }
    }
}
