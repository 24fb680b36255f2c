using System.Runtime.InteropServices;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>
/// The packages that <c>packaging/native</c> and <c>packaging/release</c> made of this commit. They are made once for all tests:
/// <c>PHASEGUARD_RELEASE</c> names their folder, and <c>.ci/run</c> sets it where there is a linker.
/// </summary>
internal static class ReleaseUnderTest
{
    private static readonly string? _folder = Environment.GetEnvironmentVariable("PHASEGUARD_RELEASE") is { Length: > 0 } folder ? folder : null;

    /// <summary>This platform, as packages are named.</summary>
    public static string Platform { get; } = RuntimeInformation.RuntimeIdentifier;

    /// <summary>All packages.</summary>
    public static string Packages => At("packages");

    /// <summary>The programs for this platform.</summary>
    public static string Programs => At("native", Platform);

    public static string Tool => Path.Combine(Programs, OperatingSystem.IsWindows() ? "phaseguard.exe" : "phaseguard");

    public static string Hook => Path.Combine(Programs, OperatingSystem.IsWindows() ? "phaseguard-hook.exe" : "phaseguard-hook");

    /// <summary>A file among the packages.</summary>
    public static string Package(string name) => Path.Combine(Packages, name);

    /// <summary>Looks whether there is a release; the test is ignored where there is none.</summary>
    private static string At(params string[] names)
    {
        Assume.That(_folder, Is.Not.Null, "there is no release here: PHASEGUARD_RELEASE names one, and .ci/run makes one where there is a linker");
        return Path.Combine([_folder!, .. names]);
    }
}
