namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The archive for anybody, and the script that installs it.</summary>
[Platform(Exclude = "Win", Reason = "the script is tried in a POSIX shell")]
public sealed class ArchiveTests
{
    private static string Archive => $"phaseguard-{BuildInfo.Version}-{ReleaseUnderTest.Platform}.tar.gz";

    [Test]
    public void The_script_installs_both_programs_and_their_licences_and_they_guard()
    {
        using Machine machine = WithRelease();

        machine["PATH"] = $"{machine.Repo.Home}/.local/bin:{Environment.GetEnvironmentVariable("PATH")}";

        machine.Sh(InstallPage.Script("Anybody").Replace("sh install.sh", "sh \"$RELEASE/install.sh\"", StringComparison.Ordinal)).OrThrow()
            .Output.ShouldStartWith($"Installed phaseguard {BuildInfo.Version} in ");

        string local = Path.Combine(machine.Repo.Home, ".local");
        Directory.GetFiles(Path.Combine(local, "bin")).Select(Path.GetFileName).ShouldBe(["phaseguard", "phaseguard-hook"], ignoreOrder: true);
        Directory.GetFiles(Path.Combine(local, "share", "doc", "phaseguard")).Select(Path.GetFileName)
            .ShouldBe(["LICENSE", "NOTICES.txt", "NOTICES-dotnet.txt", "phaseguard.cdx.json"], ignoreOrder: true);
        machine.ShouldGuardByItself("phaseguard");
    }

    [Test]
    public void An_archive_with_a_wrong_checksum_is_not_unpacked()
    {
        using Machine machine = WithRelease();
        machine.Sh($"mkdir spoilt && cp \"$RELEASE/SHA256SUMS\" spoilt && head -c 1000 \"$RELEASE/{Archive}\" >spoilt/{Archive}").OrThrow();

        Finished install = machine.Sh("sh \"$RELEASE/install.sh\" --from spoilt --prefix there");

        install.ExitCode.ShouldBe(1, install.Shown);
        install.Error.ShouldBe($"install.sh: {Archive} has another checksum than SHA256SUMS says, so it was not unpacked: fetch both again.\n");
        Path.Exists(machine.Repo.At("there")).ShouldBeFalse();
    }

    [Test]
    public void A_release_without_an_archive_for_this_platform_says_which_is_needed_and_which_are_there()
    {
        using Machine machine = WithRelease();
        machine.Sh($"mkdir others && sed 's/{ReleaseUnderTest.Platform}/plan9-mips/' \"$RELEASE/SHA256SUMS\" | grep plan9-mips >others/SHA256SUMS").OrThrow();

        Finished install = machine.Sh("sh \"$RELEASE/install.sh\" --from others");

        install.ExitCode.ShouldBe(1, install.Shown);
        install.Error.ShouldBe($"install.sh: this machine needs the archive for {ReleaseUnderTest.Platform}, and others has: phaseguard-{BuildInfo.Version}-plan9-mips.tar.gz.\n");
    }

    private static Machine WithRelease()
    {
        var machine = new Machine();
        machine["RELEASE"] = ReleaseUnderTest.Packages;
        return machine;
    }
}
