namespace PhaseGuard.Packaging;

/// <summary>All packages of one version, but those of the dotnet tool, which the SDK packs.</summary>
internal static class Release
{
    /// <summary>Packs every platform that was compiled, and writes the checksums of all that is in the folder then.</summary>
    /// <param name="native">The folder of the programs; each platform has a folder of its own in it.</param>
    /// <param name="output">Where the packages go.</param>
    /// <exception cref="InvalidDataException">No platform was compiled, or one of them not wholly.</exception>
    public static void Write(string native, string output)
    {
        NativeBuild[] builds = [.. Platform.All.Where(platform => Directory.Exists(Path.Combine(native, platform.Name))).Select(platform => new NativeBuild(platform, Path.Combine(native, platform.Name)))];
        if (builds.Length == 0)
        {
            throw new InvalidDataException($"{native} holds no platform: compile one with packaging/native.");
        }

        Directory.CreateDirectory(output);
        NpmPackages.WriteLauncher(output);
        File.WriteAllBytes(Path.Combine(output, "install.sh"), Template.Bytes("install.sh"));
        foreach (NativeBuild build in builds)
        {
            NpmPackages.Write(build, output);
            Wheel.Write(build, output);
            Archive.Write(build, output);
            File.WriteAllBytes(Path.Combine(output, $"phaseguard-{BuildInfo.Version}-{build.Platform.Name}.cdx.json"), BillOfMaterials.Of(build));
        }

        Checksums.Write(output);
    }
}
