namespace PhaseGuard.Packaging;

/// <summary>A platform that the programs are compiled for.</summary>
/// <param name="Name">What .NET calls it; every package of this project is named by that.</param>
/// <param name="System">What Node calls its system.</param>
/// <param name="Cpu">What Node calls its processor.</param>
/// <param name="Libc">What npm calls its C library, where there are several.</param>
internal sealed record Platform(string Name, string System, string Cpu, string? Libc = null)
{
    /// <summary>Those of a release.</summary>
    public static IReadOnlyList<Platform> All { get; } =
    [
        new("linux-x64", "linux", "x64", "glibc"),
        new("linux-arm64", "linux", "arm64", "glibc"),
        new("linux-musl-x64", "linux", "x64", "musl"),
        new("osx-arm64", "darwin", "arm64"),
        new("win-x64", "win32", "x64"),
    ];

    /// <summary>A program's file.</summary>
    /// <param name="name">The program's name.</param>
    public string FileOf(string name) => System == "win32" ? $"{name}.exe" : name;
}
