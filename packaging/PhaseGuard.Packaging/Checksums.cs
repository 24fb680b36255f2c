using System.Security.Cryptography;

namespace PhaseGuard.Packaging;

/// <summary>The file <c>SHA256SUMS</c>, as <c>sha256sum -c</c> reads it.</summary>
internal static class Checksums
{
    public const string Name = "SHA256SUMS";

    public static void Write(string folder)
    {
        IEnumerable<string> files = Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != Name).Order(StringComparer.Ordinal);
        File.WriteAllText(Path.Combine(folder, Name), string.Concat(files.Select(Line)));
    }

    private static string Line(string path)
    {
        using FileStream file = File.OpenRead(path);
        return $"{Convert.ToHexStringLower(SHA256.HashData(file))}  {Path.GetFileName(path)}\n";
    }
}
