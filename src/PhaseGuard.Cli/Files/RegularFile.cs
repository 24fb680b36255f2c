using System.Formats.Tar;

namespace PhaseGuard.Cli.Files;

/// <summary>Distinguishes files from pipes and devices, which have no end that could be waited for.</summary>
internal static class RegularFile
{
    /// <summary>What has a size is a file; of the rest only the writer of an archive says what it is, and opens no pipe for it.</summary>
    /// <exception cref="IOException">It is gone, or a socket.</exception>
    public static bool Is(FileInfo file)
    {
        if (file.Length > 0)
        {
            return true;
        }

        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(file.FullName, entryName: "file");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
    }
}
