namespace PhaseGuard.Cli;

/// <summary>Writes a file whole or not at all: whoever looks sees the old one or the new one.</summary>
internal static class WholeFile
{
    /// <exception cref="IOException">The folder cannot be written; the old file is as it was.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content, UnixFileMode? mode = null)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".phaseguard-{Guid.NewGuid():N}");
        try
        {
            using (FileStream file = File.Create(temporary))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            if (mode is { } bits && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, bits);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
