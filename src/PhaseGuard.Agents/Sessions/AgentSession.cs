using System.Globalization;
using System.Text;

namespace PhaseGuard.Agents.Sessions;

/// <summary>What is kept of one session of an agent, so that each thing is told once.</summary>
internal sealed class AgentSession
{
    /// <summary>The first line of its text: the version of its form.</summary>
    private const string Form = "phaseguard-session 1";

    /// <summary>How long its text may be; the files that nobody touched for longest go first.</summary>
    private const int MostBytes = 64 * 1024;

    private readonly Dictionary<string, SeenFile> _files = new(StringComparer.Ordinal);

    /// <param name="began">When it began, in ticks of UTC.</param>
    public AgentSession(long began) => (Began, Looked) = (began, began);

    /// <summary>When it began, in ticks of UTC: what was modified earlier is not its work.</summary>
    public long Began { get; }

    /// <summary>When all files were looked at, in ticks of UTC.</summary>
    public long Looked { get; set; }

    /// <summary>The digest of what it was held for; empty where it was not.</summary>
    public string Held { get; set; } = "";

    /// <summary>A file as it was seen last, by its repository path; <see langword="null"/> where it was not.</summary>
    public SeenFile? this[string path]
    {
        get => _files.GetValueOrDefault(path);
        set => _files[path] = value!;
    }

    /// <summary>Reads a session.</summary>
    /// <param name="text">Its text.</param>
    /// <returns><see langword="null"/> where the text is none that <see cref="Write"/> wrote.</returns>
    public static AgentSession? Read(string text)
    {
        string[] lines = text.Split('\n');
        if (lines is not [Form, var head, ..] || head.Split(' ') is not [var began, var looked, var held] || !TryRead(began, out long start) || !TryRead(looked, out long look))
        {
            return null;
        }

        var session = new AgentSession(start) { Looked = look, Held = held };
        foreach (string line in lines.Skip(2))
        {
            if (line.Split(' ', 4) is [var modified, var size, var told, var path] && TryRead(modified, out long time) && TryRead(size, out long bytes))
            {
                session[path] = new SeenFile(time, bytes, told);
            }
        }

        return session;
    }

    /// <summary>The session as text of at most 64 KB.</summary>
    public string Write()
    {
        var text = new StringBuilder($"{Form}\n{Line(Began, Looked)}{Held}\n");
        int left = MostBytes - text.Length;
        foreach ((string path, SeenFile file) in _files.OrderByDescending(file => file.Value.Modified))
        {
            string line = $"{Line(file.Modified, file.Size)}{file.Told} {path}\n";
            left -= Encoding.UTF8.GetByteCount(line);
            if (left < 0)
            {
                break;
            }

            text.Append(line);
        }

        return text.ToString();
    }

    private static string Line(long first, long second) => string.Create(CultureInfo.InvariantCulture, $"{first} {second} ");

    private static bool TryRead(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
