using System.Text;

namespace PhaseGuard.Testing;

/// <summary>Writes programs that are run at once.</summary>
public static class Script
{
    /// <summary>
    /// Writes an executable file, through a child: a file that this process has open for writing is open in each child
    /// that another test starts just now, and for so long it is "busy" and cannot be run.
    /// </summary>
    /// <param name="file">Its absolute path.</param>
    /// <param name="text">Its text.</param>
    public static void Write(string file, string text)
    {
        string folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
        if (OperatingSystem.IsWindows())
        {
            File.WriteAllText(file, text);
            return;
        }

        Child.Run("sh", ["-c", "rm -f \"$0\" && cat > \"$0\" && chmod 755 \"$0\"", file], folder, input: Encoding.UTF8.GetBytes(text)).OrThrow();
    }
}
