using System.Text.Json;

namespace PhaseGuard.Packaging;

/// <summary>npm's packages: one that everybody names, and one for each platform, of which npm brings the fitting one.</summary>
internal static class NpmPackages
{
    /// <summary>Writes the package that everybody names.</summary>
    public static void WriteLauncher(string output)
    {
        string platforms = string.Join(",\n", Platform.All.Select(platform => $"    \"{NameOf(platform)}\": \"{BuildInfo.Version}\""));
        Write(output, "phaseguard",
            PackedFile.Text("package.json", Template.Fill("launcher.json", ("platforms", platforms))),
            new PackedFile("phaseguard.js", Template.Bytes("phaseguard.js"), IsProgram: true),
            PackedFile.Text("README.md", Template.Fill("README.md")),
            new PackedFile("LICENSE", Template.Bytes("LICENSE")));
    }

    /// <summary>Writes the package of a platform.</summary>
    public static void Write(NativeBuild build, string output)
    {
        Platform platform = build.Platform;
        string libc = platform.Libc is null ? "" : $",\n  \"libc\": [{JsonSerializer.Serialize(platform.Libc)}]";
        string manifest = Template.Fill("platform.json", ("name", NameOf(platform)), ("platform", platform.Name), ("system", platform.System), ("cpu", platform.Cpu), ("libc", libc));
        Write(output, $"phaseguard-{platform.Name}", [PackedFile.Text("package.json", manifest), .. build.Programs, .. build.Licences, build.Bill]);
    }

    private static string NameOf(Platform platform) => $"@phaseguard/{platform.Name}";

    private static void Write(string output, string name, params PackedFile[] files)
        => Tarball.Write(Path.Combine(output, $"{name}-{BuildInfo.Version}.tgz"), files.Select(file => file.In("package")));
}
