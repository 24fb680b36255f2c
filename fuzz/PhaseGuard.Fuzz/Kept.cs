using System.Security.Cryptography;

namespace PhaseGuard.Fuzz;

/// <summary>An input that broke a promise, kept as a file.</summary>
internal static class Kept
{
    /// <summary>Writes it under <c>fuzz/found</c>.</summary>
    /// <returns>The command that makes a case of it: it is tried first from then on.</returns>
    public static string As(FuzzTarget target, byte[] input)
    {
        string name = $"{target.Name}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}{target.Ending}";
        string folder = Directory.CreateDirectory(Path.Combine(Seeds.Root, "fuzz", "found")).FullName;
        File.WriteAllBytes(Path.Combine(folder, name), input);
        return $"mkdir -p fuzz/cases && cp fuzz/found/{name} fuzz/cases/";
    }
}
