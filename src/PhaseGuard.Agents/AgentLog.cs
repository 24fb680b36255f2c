using System.Globalization;

namespace PhaseGuard.Agents;

/// <summary>
/// The log of events that the guard could not answer, one line each, whose last one <c>doctor</c> shows. It holds nothing of what an agent
/// was told or said.
/// </summary>
/// <param name="gitFolder">The git folder, absolute.</param>
internal sealed class AgentLog(string gitFolder)
{
    /// <summary>At half of what both files may have together, the log begins anew, and the earlier one is kept.</summary>
    private const long MostBytes = 512 * 1024;

    /// <summary>So much is told of one event.</summary>
    private const int MostCharacters = 500;

    /// <summary>The log.</summary>
    public string Path { get; } = System.IO.Path.Combine(FolderIn(gitFolder), "agent.log");

    /// <summary>The last line; <see langword="null"/> where there is none, or it cannot be read.</summary>
    public string? Last
    {
        get
        {
            try
            {
                return File.Exists(Path) && File.ReadAllLines(Path) is [.., var last] ? last : null;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    /// <summary>Where in a git folder the guard keeps what it knows of agents.</summary>
    /// <param name="gitFolder">The git folder, absolute.</param>
    public static string FolderIn(string gitFolder) => System.IO.Path.Combine(gitFolder, "phaseguard");

    /// <summary>Adds a line; where the folder cannot be written there is no log.</summary>
    /// <param name="time">The time of the event.</param>
    /// <param name="what">What went wrong.</param>
    public void Add(DateTimeOffset time, string what)
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            if (new FileInfo(Path) is { Exists: true, Length: > MostBytes })
            {
                File.Move(Path, $"{Path}.1", overwrite: true);
            }

            string line = Quote.Plain(what.Length > MostCharacters ? what[..MostCharacters] : what).Replace('\n', ' ');
            File.AppendAllText(Path, string.Create(CultureInfo.InvariantCulture, $"{time.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} {line}\n"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An agent goes on without it.
        }
    }
}
