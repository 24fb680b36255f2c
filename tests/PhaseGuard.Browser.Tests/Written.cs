using PhaseGuard.Boards;

namespace PhaseGuard.Browser.Tests;

/// <summary>Pages as text and as files.</summary>
internal static class Written
{
    private static readonly string _folder = Directory.CreateTempSubdirectory("phaseguard-board-").FullName;

    static Written() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(_folder, recursive: true);

    public static string Text(Board board, bool isServed = false)
    {
        using var text = new StringWriter();
        BoardReport.Write(text, board, isServed);
        return text.ToString();
    }

    /// <summary>Writes a page into a file of its own.</summary>
    /// <returns>The file's path.</returns>
    public static string File(string text)
    {
        string path = Path.Combine(_folder, $"{Guid.NewGuid():N}.html");
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
