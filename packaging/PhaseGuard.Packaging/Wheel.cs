using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;

namespace PhaseGuard.Packaging;

/// <summary>Python's package: a wheel for each platform, with the programs among its scripts.</summary>
internal static class Wheel
{
    public static void Write(NativeBuild build, string output)
    {
        string name = $"phaseguard-{BuildInfo.Version}";
        string tag = $"py3-none-{WheelPlatform.Of(build)}";
        string info = $"{name}.dist-info";
        List<PackedFile> files =
        [
            .. build.Programs.Select(program => program.In($"{name}.data/scripts")),
            .. build.Licences.Select(licence => licence.In($"{info}/licenses")),
            build.Bill.In($"{info}/sboms"),
            PackedFile.Text($"{info}/METADATA", Template.Fill("METADATA")),
            PackedFile.Text($"{info}/WHEEL", $"Wheel-Version: 1.0\nGenerator: phaseguard {BuildInfo.Version}\nRoot-Is-Purelib: false\nTag: {tag}\n"),
        ];
        files.Add(PackedFile.Text($"{info}/RECORD", $"{string.Concat(files.Select(Line))}{info}/RECORD,,\n"));
        Write(Path.Combine(output, $"{name}-{tag}.whl"), files);
    }

    private static string Line(PackedFile file)
    {
        string hash = Convert.ToBase64String(SHA256.HashData(file.Content)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return string.Create(CultureInfo.InvariantCulture, $"{file.Path},sha256={hash},{file.Content.Length}\n");
    }

    private static void Write(string path, IEnumerable<PackedFile> files)
    {
        using FileStream file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        foreach (PackedFile packed in files)
        {
            ZipArchiveEntry entry = zip.CreateEntry(packed.Path, CompressionLevel.SmallestSize);
            entry.LastWriteTime = PackedFile.Time;
            entry.ExternalAttributes = (0x8000 | (int)packed.Mode) << 16; // a regular file with a mode, in the upper half as Unix has it
            using Stream content = entry.Open();
            content.Write(packed.Content);
        }
    }
}
