using System.IO.Compression;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>Python's package: a wheel with the programs among its scripts.</summary>
[Platform(Exclude = "Win", Reason = "the scripts are for a POSIX shell")]
public sealed class WheelTests
{
    [TestCase("pipx")]
    [TestCase("uv")]
    public void The_wheel_installs_as_the_page_says_and_guards_without_python(string client)
    {
        using Machine machine = WithWheels();
        machine.Needs($"{client} --version");

        machine.Sh(InstallPage.Script("Python", client)).OrThrow();

        machine.ShouldGuardByItself("phaseguard");
    }

    [Test]
    public void Pip_installs_the_wheel_from_a_folder_too()
    {
        using Machine machine = WithWheels();
        machine.Needs("python3 -m venv --help");

        machine.Sh("python3 -m venv .venv && .venv/bin/pip install --quiet phaseguard && .venv/bin/phaseguard install").OrThrow();

        machine.ShouldGuardByItself("phaseguard");
    }

    [Test]
    public void It_holds_both_programs_executable_and_a_record_of_every_file()
    {
        string wheel = Directory.GetFiles(ReleaseUnderTest.Packages, "*_x86_64.whl").Single(file => ReleaseUnderTest.Platform == "linux-x64" && file.Contains("manylinux", StringComparison.Ordinal));
        using ZipArchive zip = ZipFile.OpenRead(wheel);

        string[] programs = [.. zip.Entries.Where(entry => entry.FullName.Contains("/scripts/", StringComparison.Ordinal)).Select(entry => $"{entry.Name} {Convert.ToString(entry.ExternalAttributes >> 16 & 0x1FF, 8)}")];
        programs.ShouldBe(["phaseguard 755", "phaseguard-hook 755"]);
        using var record = new StreamReader(zip.Entries.Single(entry => entry.Name == "RECORD").Open());
        record.ReadToEnd().TrimEnd('\n').Split('\n').Select(line => line.Split(',')[0]).ShouldBe(zip.Entries.Select(entry => entry.FullName));
    }

    /// <summary>A machine whose only packages of Python are those of the release.</summary>
    private static Machine WithWheels()
    {
        var machine = new Machine();
        foreach (string client in (string[])["PIP", "UV"])
        {
            machine[$"{client}_NO_INDEX"] = "1";
            machine[$"{client}_FIND_LINKS"] = ReleaseUnderTest.Packages;
        }

        machine["PATH"] = $"{machine.Repo.Home}/.local/bin:{Environment.GetEnvironmentVariable("PATH")}";
        return machine;
    }
}
