namespace PhaseGuard.Packaging;

/// <summary>The archive for anybody: one folder, and in it the programs, their licences and the bill of materials.</summary>
internal static class Archive
{
    public static void Write(NativeBuild build, string output)
    {
        string name = $"phaseguard-{BuildInfo.Version}-{build.Platform.Name}";
        Tarball.Write(Path.Combine(output, $"{name}.tar.gz"), [.. ((PackedFile[])[.. build.Programs, .. build.Licences, build.Bill]).Select(file => file.In(name))]);
    }
}
