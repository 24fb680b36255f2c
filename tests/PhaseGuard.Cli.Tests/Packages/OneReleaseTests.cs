using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The packages of one release agree.</summary>
public sealed partial class OneReleaseTests
{
    [Test]
    public void Every_package_bears_the_version_of_the_project()
    {
        foreach (string file in Files())
        {
            if (Path.GetFileName(file) is not "install.sh" and not "SHA256SUMS" and var name)
            {
                name.ShouldContain(BuildInfo.Version);
            }
        }

        Files("*.nupkg").Select(file => Version().Match(Text(file, ".nuspec")).Value).ShouldAllBe(version => version == $"<version>{BuildInfo.Version}</version>");
        Files("*.tgz").Select(file => JsonDocument.Parse(Text(file, "package/package.json")).RootElement.GetProperty("version").GetString())
            .ShouldAllBe(version => version == BuildInfo.Version);
        Files("*.whl").Select(file => Text(file, "/METADATA")).ShouldAllBe(text => text.Contains($"\nVersion: {BuildInfo.Version}\n", StringComparison.Ordinal));
        Child.Run(ReleaseUnderTest.Hook, ["--version"], ".").Output.ShouldBe($"{BuildInfo.Version}\n");
        Child.Run(ReleaseUnderTest.Tool, ["--version"], ".").Output.ShouldBe($"{BuildInfo.Version}\n");
    }

    [Test]
    public void The_packages_that_name_platforms_name_the_same_ones()
    {
        using JsonDocument launcher = JsonDocument.Parse(Text(ReleaseUnderTest.Package($"phaseguard-{BuildInfo.Version}.tgz"), "package/package.json"));
        string[] npm = [.. launcher.RootElement.GetProperty("optionalDependencies").EnumerateObject().Select(package => package.Name["@phaseguard/".Length..])];
        string pointer = Text(ReleaseUnderTest.Package($"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"), "/DotnetToolSettings.xml");
        string[] dotnet = [.. Pointed().Matches(pointer).Select(package => package.Groups[1].Value)];

        npm.ShouldBe(["linux-x64", "linux-arm64", "linux-musl-x64", "osx-arm64", "win-x64"]);
        dotnet.ShouldBe([.. npm, "any"]);
        launcher.RootElement.GetProperty("optionalDependencies").EnumerateObject().ShouldAllBe(package => package.Value.GetString() == BuildInfo.Version);
    }

    [Test]
    public void The_programs_of_a_platform_are_the_same_bytes_in_each_package()
    {
        string platform = ReleaseUnderTest.Platform;
        byte[] tool = File.ReadAllBytes(ReleaseUnderTest.Tool);
        byte[] hook = File.ReadAllBytes(ReleaseUnderTest.Hook);
        string[] packages =
        [
            .. Files($"phaseguard-{BuildInfo.Version}-{platform}.tar.gz"), .. Files($"phaseguard-{platform}-{BuildInfo.Version}.tgz"),
            .. Files("*.whl").Where(file => Entries(file).Any(entry => entry.Content.AsSpan().SequenceEqual(hook))), .. Files($"PhaseGuard.Tool.{platform}.*.nupkg"),
        ];

        packages.Length.ShouldBe(4);
        foreach (string package in packages)
        {
            (string Name, byte[] Content)[] entries = [.. Entries(package)];
            entries.Any(entry => entry.Content.AsSpan().SequenceEqual(tool)).ShouldBeTrue(package);
            entries.Any(entry => entry.Content.AsSpan().SequenceEqual(hook)).ShouldBeTrue(package);
            entries.ShouldContain(entry => entry.Name.EndsWith("NOTICES.txt", StringComparison.Ordinal), package);
            entries.ShouldContain(entry => entry.Name.EndsWith("NOTICES-dotnet.txt", StringComparison.Ordinal), package);
        }
    }

    [Test]
    public void The_checksums_are_those_of_all_files()
        => File.ReadAllText(ReleaseUnderTest.Package("SHA256SUMS")).ShouldBe(string.Concat(
            Files().Where(file => Path.GetFileName(file) != "SHA256SUMS").Order(StringComparer.Ordinal)
                .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetFileName(file)}\n")));

    [Test]
    public void The_bill_of_materials_names_the_programs_and_every_part_and_the_licences_of_all_parts_are_there()
    {
        using JsonDocument bill = JsonDocument.Parse(File.ReadAllText(ReleaseUnderTest.Package($"phaseguard-{BuildInfo.Version}-{ReleaseUnderTest.Platform}.cdx.json")));
        JsonElement[] components = [.. bill.RootElement.GetProperty("components").EnumerateArray()];
        string notices = File.ReadAllText(ProjectFolder.At("packaging", "NOTICES.txt"));

        bill.RootElement.GetProperty("bomFormat").GetString().ShouldBe("CycloneDX");
        components.Select(component => component.GetProperty("name").GetString()).ShouldBe(
            ["phaseguard", "phaseguard-hook", "System.CommandLine", $"runtime.{ReleaseUnderTest.Platform}.Microsoft.DotNet.ILCompiler"]);
        components[0].GetProperty("hashes")[0].GetProperty("content").GetString().ShouldBe(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(ReleaseUnderTest.Tool))));
        notices.ShouldContain("\nSystem.CommandLine\n");
        notices.ShouldContain("runtime.*.Microsoft.DotNet.ILCompiler");
    }

    private static string[] Files(string pattern = "*") => Directory.GetFiles(ReleaseUnderTest.Packages, pattern);

    private static string Text(string package, string end)
        => System.Text.Encoding.UTF8.GetString(Entries(package).Single(entry => entry.Name.EndsWith(end, StringComparison.Ordinal)).Content);

    private static IEnumerable<(string Name, byte[] Content)> Entries(string package) => package.EndsWith("gz", StringComparison.Ordinal) ? OfTar(package) : OfZip(package);

    private static IEnumerable<(string Name, byte[] Content)> OfTar(string package)
    {
        using var unzipped = new GZipStream(File.OpenRead(package), CompressionMode.Decompress);
        using var tar = new TarReader(unzipped);
        while (tar.GetNextEntry() is { } entry)
        {
            yield return (entry.Name, Read(entry.DataStream!));
        }
    }

    private static IEnumerable<(string Name, byte[] Content)> OfZip(string package)
    {
        using ZipArchive zip = ZipFile.OpenRead(package);
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            using Stream content = entry.Open();
            yield return (entry.FullName, Read(content));
        }
    }

    private static byte[] Read(Stream content)
    {
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex("<version>.*</version>")]
    private static partial Regex Version();

    [GeneratedRegex("RuntimeIdentifier=\"([^\"]+)\"")]
    private static partial Regex Pointed();
}
