using System.IO.Compression;
using System.Xml.Linq;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary><c>dotnet tool install PhaseGuard.Tool</c>: a pointer, and a package for each platform.</summary>
public sealed class DotnetToolTests
{
    [Test]
    public void A_tool_of_the_repository_brings_the_native_programs_and_guards_without_dotnet()
    {
        using Machine machine = WithPackages();

        machine.Sh(InstallPage.Script(".NET", "tool-manifest")).OrThrow().Error.ShouldBeEmpty();

        GuardOf(machine).ShouldMatch($"/phaseguard.tool.{ReleaseUnderTest.Platform}/.*/phaseguard-hook(.exe)?$");
        machine.Sh("dotnet phaseguard doctor").Output.ShouldMatch("pre-commit: PhaseGuard [^ ]+, natively compiled, ");
        machine.ShouldGuardByItself("dotnet phaseguard");
    }

    [Test]
    public void A_global_tool_guards_also_after_an_update_to_another_version()
    {
        using Machine machine = WithPackages();
        string tools = Path.Combine(machine.Repo.Home, ".dotnet", "tools");
        machine["PATH"] = $"{tools}:{Environment.GetEnvironmentVariable("PATH")}";
        machine.Sh(InstallPage.Script(".NET", "--global")).OrThrow();
        string package = Path.Combine(tools, ".store", "phaseguard.tool", BuildInfo.Version);
        GuardOf(machine).ShouldStartWith(package);

        Directory.Move(package, Path.Combine(Path.GetDirectoryName(package)!, "99.0.0"));

        machine.ShouldGuardByItself("dotnet phaseguard");
    }

    [Test]
    public void The_tool_runs_without_being_installed()
    {
        using Machine machine = WithPackages();
        machine.Repo.Stage(SampleStep.Path, SampleStep.Bad);

        Finished check = machine.Sh(InstallPage.Script(".NET", "exec"));

        check.ExitCode.ShouldBe(1, check.Shown);
        check.Output.ShouldContain(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void A_platform_without_a_package_of_its_own_gets_the_dlls()
    {
        using Machine machine = WithPackages(WithoutThisPlatform);

        machine.Sh(InstallPage.Script(".NET", "tool-manifest")).OrThrow();

        GuardOf(machine).ShouldEndWith("/phaseguard-hook.dll");
        machine.Repo.Stage(SampleStep.Path, SampleStep.Bad);
        machine.Repo.Commit().Error.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
    }

    private static string GuardOf(Machine machine)
        => File.ReadLines(machine.Repo.At(".git/hooks/pre-commit")).Single(line => line.StartsWith("guard='", StringComparison.Ordinal))["guard='".Length..].TrimEnd('\'');

    /// <summary>Packages of which none is for this platform.</summary>
    private static string WithoutThisPlatform(Machine machine)
    {
        string folder = Path.Combine(machine.Repo.Home, "release");
        Directory.CreateDirectory(folder);
        foreach (string name in (string[])["PhaseGuard.Tool", "PhaseGuard.Tool.any"])
        {
            File.Copy(ReleaseUnderTest.Package($"{name}.{BuildInfo.Version}.nupkg"), Path.Combine(folder, $"{name}.{BuildInfo.Version}.nupkg"));
        }

        using ZipArchive pointer = ZipFile.Open(Path.Combine(folder, $"PhaseGuard.Tool.{BuildInfo.Version}.nupkg"), ZipArchiveMode.Update);
        ZipArchiveEntry settings = pointer.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml");
        using Stream stream = settings.Open();
        XDocument document = XDocument.Load(stream);
        document.Descendants("RuntimeIdentifierPackage").Single(package => package.Attribute("RuntimeIdentifier")!.Value == ReleaseUnderTest.Platform).Remove();
        stream.SetLength(0);
        document.Save(stream);
        return folder;
    }

    /// <summary>A machine whose only source of packages is a folder.</summary>
    /// <param name="folderOf">Makes it; that of the release where it is <see langword="null"/>.</param>
    private static Machine WithPackages(Func<Machine, string>? folderOf = null)
    {
        var machine = new Machine();
        string packages = folderOf?.Invoke(machine) ?? ReleaseUnderTest.Packages;
        machine["NUGET_PACKAGES"] = Path.Combine(machine.Repo.Home, "packages");
        machine.Repo.Write("nuget.config", $"""
            <configuration><packageSources><clear /><add key="release" value="{packages}" /></packageSources></configuration>
            """);
        return machine;
    }
}
