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

    [Test]
    public void The_packed_tool_installs_from_a_folder_checks_installs_the_hook_and_stops_a_commit()
    {
        using var repo = new TestRepo();
        var scratch = new Dictionary<string, string?> { ["NUGET_PACKAGES"] = Path.Combine(repo.Home, "packages") };
        string feed = Path.Combine(repo.Home, "feed");
        Child.Run("dotnet", ["pack", "PhaseGuard.sln", "--no-build", "-c", Configuration, "-o", feed], ProjectFolder.Root).OrThrow();
        Directory.GetFiles(feed).Select(Path.GetFileName).ShouldBe(
            [$"PhaseGuard.{BuildInfo.Version}.nupkg", $"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"], ignoreOrder: true);
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
}
