using System.Formats.Tar;
using System.IO.Compression;

namespace PhaseGuard.Packaging;

/// <summary>Writes <c>.tar.gz</c> files whose bytes depend on nothing but their content.</summary>
internal static class Tarball
{
    public static void Write(string path, IEnumerable<PackedFile> files)
    {
        using FileStream file = File.Create(path);
        using var zipped = new GZipStream(file, CompressionLevel.SmallestSize);
        using var tar = new TarWriter(zipped, TarEntryFormat.Ustar);
        foreach (PackedFile packed in files)
        {
            using var content = new MemoryStream(packed.Content);
            tar.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, packed.Path)
            {
                DataStream = content, Mode = packed.Mode, ModificationTime = PackedFile.Time,
            });
        }
    }
}
