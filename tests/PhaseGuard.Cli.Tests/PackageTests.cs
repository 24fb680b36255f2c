using System.IO.Compression;

namespace PhaseGuard.Cli.Tests;

/// <summary>The packages as a user gets them: packed, installed from a folder, used.</summary>
public sealed class PackageTests
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
        string feed = Pack(Path.Combine(repo.Home, "feed"));
        repo.Write("nuget.config", $"""
            <configuration><packageSources><clear /><add key="feed" value="{feed}" /></packageSources></configuration>
            """);
        repo.Run("dotnet", ["new", "tool-manifest"], environment: scratch).OrThrow();
        repo.Run("dotnet", ["tool", "install", "PhaseGuard.Tool", "--version", BuildInfo.Version], environment: scratch).OrThrow();
        repo.Stage(Steps.Path, Steps.Bad);

        Finished check = repo.Run("dotnet", ["phaseguard", "check"], environment: scratch);
        check.ExitCode.ShouldBe(1);
        check.Output.ShouldStartWith(Steps.Path + Steps.BadLine);

        repo.Run("dotnet", ["phaseguard", "install"], environment: scratch).OrThrow();
        Finished commit = repo.Commit();
        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldStartWith(Steps.Path + Steps.BadLine);

        repo.Stage(Steps.Path, Steps.Good);
        repo.Commit().OrThrow();
    }

    [Test]
    public void The_sample_builds_against_the_packed_library_and_judges_a_file()
    {
        using var repo = new TestRepo();
        var scratch = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(repo.Home, "packages") };
        Pack(repo.At("packages"));
        foreach (string file in (string[])["nuget.config", "PhaseGuard.Sample/PhaseGuard.Sample.csproj", "PhaseGuard.Sample/Program.cs"])
        {
            repo.Write(file, File.ReadAllText(ProjectFolder.At("samples", file)));
        }

        repo.Write(Steps.Path, Steps.Bad);

        repo.Run("dotnet", ["build", "PhaseGuard.Sample", "-warnaserror", "-o", "built"], environment: scratch).OrThrow();
        Finished judged = repo.Run("dotnet", [repo.At("built/PhaseGuard.Sample.dll"), Steps.Path], environment: scratch);
        judged.ExitCode.ShouldBe(1, judged.Shown);
        judged.Output.ShouldBe("10:42 Error PG022: Phase GREEN left in progress\n");
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
            ["lib/net10.0/PhaseGuard.dll", "lib/net10.0/PhaseGuard.xml"], ignoreOrder: true);
        Read(library, "README.md").ShouldBe(File.ReadAllText(ProjectFolder.At("src", "PhaseGuard", "README.md")));

        using ZipArchive tool = ZipFile.OpenRead(Path.Combine(feed, $"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"));
        tool.Entries.Select(entry => entry.Name).ShouldContain("phaseguard-hook.dll");
        tool.Entries.Select(entry => entry.Name).ShouldNotContain("phaseguard-hook.exe");
        tool.Entries.Select(entry => entry.Name).ShouldNotContain("phaseguard-hook");
        Read(tool, "README.md").ShouldBe(File.ReadAllText(ProjectFolder.At("README.md")));
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
