using System.Globalization;

namespace PhaseGuard.Agents.Sessions;

/// <summary>Keeps sessions in the git folder, each in a file of its own, for thirty days.</summary>
/// <param name="gitFolder">The git folder, absolute.</param>
/// <param name="id">What the session is known by; agents that do not say have one for all.</param>
internal sealed class SessionStore(string gitFolder, string id)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    private readonly string _folder = Path.Combine(gitFolder, "phaseguard", "sessions");

    private string File => field ??= Path.Combine(_folder, FindingDigest.OfText(id));

    /// <summary>The session; <see langword="null"/> where there is none yet.</summary>
    public AgentSession? Load() => System.IO.File.Exists(File) ? AgentSession.Read(System.IO.File.ReadAllText(File)) : null;

    /// <summary>Begins a session that is not there yet; what cannot be kept keeps nobody from judging.</summary>
    /// <param name="time">The time.</param>
    public void Begin(DateTimeOffset time)
    {
        if (System.IO.File.Exists(File))
        {
            return;
        }

        try
        {
            Save(new AgentSession(time.UtcTicks));
            ForgetOthers(time);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next event tries again.
        }
    }

    /// <summary>Keeps a session; a reader sees the old one or the new one.</summary>
    public void Save(AgentSession session)
    {
        Directory.CreateDirectory(_folder);
        string beside = string.Create(CultureInfo.InvariantCulture, $"{File}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}");
        System.IO.File.WriteAllText(beside, session.Write());
        System.IO.File.Move(beside, File, overwrite: true);
    }

    /// <summary>Forgets sessions that nobody goes on with.</summary>
    private void ForgetOthers(DateTimeOffset time)
    {
        foreach (string file in Directory.EnumerateFiles(_folder))
        {
            if (System.IO.File.GetLastWriteTimeUtc(file) < time.UtcDateTime - _kept)
            {
                System.IO.File.Delete(file);
            }
        }
    }
}
