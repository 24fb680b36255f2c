using System.IO.Compression;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The packages as a user gets them: packed, installed from a folder, used.</summary>
public sealed partial class PackageTests
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    /// <summary>Packed once for all tests: two at a time would write one into the other's folders.</summary>
    private static readonly Lazy<string> _packed = new(() =>
    {
        string feed = Directory.CreateTempSubdirectory("phaseguard-").FullName;
        Child.Run("dotnet", ["pack", "PhaseGuard.sln", "--no-build", "-c", Configuration, "-o", feed], ProjectFolder.Root).OrThrow();
        return feed;
    });

    [OneTimeTearDown]
    public void ThrowThePackagesAway()
    {
        if (_packed.IsValueCreated)
        {
            Directory.Delete(_packed.Value, recursive: true);
        }
    }

    [Test]
    public void The_packed_tool_installs_from_a_folder_checks_installs_the_hook_and_stops_a_commit()
    {
        using var repo = new TestRepo();
        var scratch = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(repo.Home, "packages") };
        InstallTool(repo, Pack(Path.Combine(repo.Home, "feed")), scratch);
        repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished check = repo.Run("dotnet", ["phaseguard", "check"], environment: scratch);
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);

        repo.Run("dotnet", ["phaseguard", "install"], environment: scratch).OrThrow();
        Finished commit = repo.Commit();
        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);

        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().OrThrow();
    }

    [Test]
    public void The_sample_builds_against_the_packed_library_judges_a_file_and_completes_a_phase()
    {
        using var repo = new TestRepo();
        var scratch = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(repo.Home, "packages") };
        Pack(repo.At("packages"));
        foreach (string file in (string[])["nuget.config", "PhaseGuard.Sample/PhaseGuard.Sample.csproj", "PhaseGuard.Sample/Program.cs"])
        {
            repo.Write(file, File.ReadAllText(ProjectFolder.At("samples", file)));
        }

        repo.Write(SampleStep.Path, SampleStep.Bad);

        repo.Run("dotnet", ["build", "PhaseGuard.Sample", "-warnaserror", "-o", "built"], environment: scratch).OrThrow();
        Finished judged = repo.Run("dotnet", [repo.At("built/PhaseGuard.Sample.dll"), SampleStep.Path], environment: scratch);
        judged.ExitCode.ShouldBe(1, judged.Shown);
        judged.Output.ShouldBe($"01-01: 4 of 5 phases are finished\n{SampleStep.Path}{SampleStep.BadLine}");

        Finished refused = repo.Run("dotnet", [repo.At("built/PhaseGuard.Sample.dll"), SampleStep.Path, "SHIP"], environment: scratch);
        (refused.ExitCode, refused.Output, refused.Error).ShouldBe((1, "", "there is no phase \"SHIP\": The phases are PREPARE, RED_ACCEPTANCE, RED_UNIT, GREEN, COMMIT.\n"));
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(SampleStep.Bad);
        Finished completed = repo.Run("dotnet", [repo.At("built/PhaseGuard.Sample.dll"), SampleStep.Path, "GREEN"], environment: scratch);
        completed.ExitCode.ShouldBe(0, completed.Shown);
        completed.Output.ShouldMatch("^GREEN is EXECUTED: PASS, at [^ ]+Z\\.\nAll phases are finished\\.\n01-01: 5 of 5 phases are finished\n[^\n]*01-01.json: nothing found\n$");
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldContain("\"EXECUTED\", \"outcome\": \"PASS\"");

        using ZipArchive library = ZipFile.OpenRead(repo.At($"packages/PhaseGuard.{BuildInfo.Version}.nupkg"));
        library.GetEntry("lib/net8.0/PhaseGuard.dll")!.ExtractToFile(repo.At("built/PhaseGuard.dll"), overwrite: true);
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Run("dotnet", [repo.At("built/PhaseGuard.Sample.dll"), SampleStep.Path], environment: scratch).Output.ShouldBe(judged.Output);
    }

    [Test]
    public void The_packages_hold_their_own_readme_and_no_program_of_the_packing_machine()
    {
        using var repo = new TestRepo();
        string feed = Pack(Path.Combine(repo.Home, "feed"));

        Directory.GetFiles(feed).Select(Path.GetFileName).ShouldBe(
            [$"PhaseGuard.{BuildInfo.Version}.nupkg", $"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"], ignoreOrder: true);
        using ZipArchive library = ZipFile.OpenRead(Path.Combine(feed, $"PhaseGuard.{BuildInfo.Version}.nupkg"));
        library.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).ShouldBe(
            ["lib/net10.0/PhaseGuard.dll", "lib/net10.0/PhaseGuard.xml", "lib/net8.0/PhaseGuard.dll", "lib/net8.0/PhaseGuard.xml"], ignoreOrder: true);
        Read(library, "README.md").ShouldBe(ReadmeOf("PhaseGuard"));

        using ZipArchive tool = ZipFile.OpenRead(Path.Combine(feed, $"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"));
        tool.Entries.Select(entry => entry.Name).ShouldContain("phaseguard-hook.dll");
        tool.Entries.Select(entry => entry.Name).ShouldNotContain("phaseguard-hook.exe");
        tool.Entries.Select(entry => entry.Name).ShouldNotContain("phaseguard-hook");
        Read(tool, "README.md").ShouldBe(ReadmeOf("PhaseGuard.Cli"));
    }

    [TestCase("PhaseGuard")]
    [TestCase("PhaseGuard.Tool")]
    public void The_readme_of_a_package_has_no_link_that_only_the_repository_has(string package)
    {
        using var repo = new TestRepo();
        using ZipArchive packed = ZipFile.OpenRead(Path.Combine(Pack(Path.Combine(repo.Home, "feed")), $"{package}.{BuildInfo.Version}.nupkg"));

        Link().Matches(Read(packed, "README.md")).Select(link => link.Value).ShouldAllBe(link => link.StartsWith("https://", StringComparison.Ordinal));
    }

    private static string ReadmeOf(string project) => File.ReadAllText(ProjectFolder.At("src", project, "README.md"));

    /// <summary>What a link, a picture, a reference or an element of HTML leads to.</summary>
    [GeneratedRegex("""(?<=\]\(\s*<?)[^)\s>]+|(?<=^\s*\[[^\]]+\]:\s*)\S+|(?<=\b(?:href|src)=["'])[^"']+""", RegexOptions.Multiline)]
    private static partial Regex Link();

    /// <summary>Installs the tool into a repository's manifest, from a folder only.</summary>
    private static void InstallTool(TestRepo repo, string feed, Dictionary<string, string?> environment)
    {
        repo.Write("nuget.config", $"""
            <configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>
            """);
        repo.Run("dotnet", ["new", "tool-manifest"], environment: environment).OrThrow();
        repo.Run("dotnet", ["tool", "install", "PhaseGuard.Tool", "--version", BuildInfo.Version], environment: environment).OrThrow();
    }

    /// <summary>Puts the packages into a folder.</summary>
    private static string Pack(string feed)
    {
        Directory.CreateDirectory(feed);
        foreach (string package in Directory.GetFiles(_packed.Value))
        {
            File.Copy(package, Path.Combine(feed, Path.GetFileName(package)));
        }

        return feed;
    }

    private static string Read(ZipArchive package, string entry)
    {
        using var reader = new StreamReader(package.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
