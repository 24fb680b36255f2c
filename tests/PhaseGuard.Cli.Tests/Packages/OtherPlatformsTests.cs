using System.Buffers.Binary;
using PhaseGuard.Packaging;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>Packages of platforms that are compiled elsewhere: what they are called, and what they promise of the system.</summary>
public sealed class OtherPlatformsTests
{
    [Test]
    public void Each_platform_has_its_archive_its_package_of_npm_and_a_wheel_that_names_the_oldest_system()
    {
        using var repo = new TestRepo();
        Bring(repo, "linux-x64", "\0GLIBC_2.4\0GLIBC_2.28\0GLIBC_2.9\0"u8);
        Bring(repo, "linux-arm64", "\0GLIBC_2.4\0"u8);
        Bring(repo, "linux-musl-x64", "\0libc.so\0"u8);
        Bring(repo, "osx-arm64", ProgramOfMacOS(12));
        Bring(repo, "win-x64", "MZ"u8);

        Release.Write(repo.At("native"), repo.At("packages"));

        Directory.GetFiles(repo.At("packages")).Select(file => Path.GetFileName(file).Replace(BuildInfo.Version, "V", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
        [
            "SHA256SUMS", "install.sh",
            "phaseguard-V-linux-arm64.cdx.json", "phaseguard-V-linux-arm64.tar.gz", "phaseguard-V-linux-musl-x64.cdx.json", "phaseguard-V-linux-musl-x64.tar.gz",
            "phaseguard-V-linux-x64.cdx.json", "phaseguard-V-linux-x64.tar.gz", "phaseguard-V-osx-arm64.cdx.json", "phaseguard-V-osx-arm64.tar.gz",
            "phaseguard-V-py3-none-macosx_12_0_arm64.whl", "phaseguard-V-py3-none-manylinux_2_17_aarch64.whl", "phaseguard-V-py3-none-manylinux_2_28_x86_64.whl",
            "phaseguard-V-py3-none-musllinux_1_2_x86_64.whl", "phaseguard-V-py3-none-win_amd64.whl", "phaseguard-V-win-x64.cdx.json", "phaseguard-V-win-x64.tar.gz",
            "phaseguard-V.tgz", "phaseguard-linux-arm64-V.tgz", "phaseguard-linux-musl-x64-V.tgz", "phaseguard-linux-x64-V.tgz", "phaseguard-osx-arm64-V.tgz", "phaseguard-win-x64-V.tgz",
        ]);
    }

    [Test]
    public void Two_packings_of_the_same_programs_are_the_same_bytes()
    {
        using var repo = new TestRepo();
        Bring(repo, "linux-x64", "\0GLIBC_2.28\0"u8);

        Release.Write(repo.At("native"), repo.At("once"));
        Release.Write(repo.At("native"), repo.At("again"));

        File.ReadAllText(repo.At("again/SHA256SUMS")).ShouldBe(File.ReadAllText(repo.At("once/SHA256SUMS")));
    }

    [Test]
    public void A_platform_that_was_compiled_by_half_is_not_packed()
    {
        using var repo = new TestRepo();
        Bring(repo, "linux-x64", ""u8);
        File.Delete(repo.At("native/linux-x64/phaseguard-hook"));

        Should.Throw<InvalidDataException>(() => Release.Write(repo.At("native"), repo.At("packages"))).Message
            .ShouldBe($"{repo.At("native/linux-x64/phaseguard-hook")} is not there: compile the platform with packaging/native.");
        Should.Throw<InvalidDataException>(() => Release.Write(repo.Home, repo.At("packages"))).Message.ShouldEndWith(" holds no platform: compile one with packaging/native.");
    }

    private static void Bring(TestRepo repo, string platform, ReadOnlySpan<byte> program)
    {
        string extension = platform == "win-x64" ? ".exe" : "";
        repo.Write($"native/{platform}/phaseguard{extension}", program.ToArray());
        repo.Write($"native/{platform}/phaseguard-hook{extension}", program.ToArray());
        repo.Write($"native/{platform}/parts.txt", "System.CommandLine 2.0.15\n");
        repo.Write($"native/{platform}/NOTICES-dotnet.txt", "Notices\n");
    }

    /// <summary>The header of a program of macOS: one command that means nothing here, and the one that tells the least system.</summary>
    private static byte[] ProgramOfMacOS(uint version)
    {
        const int Header = 32;
        const int Other = 16;
        const int Command = 24;
        var program = new byte[Header + Other + Command];
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(16), 2);
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(Header), 0x1B);
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(Header + 4), Other);
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(Header + Other), 0x32);
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(Header + Other + 4), Command);
        BinaryPrimitives.WriteUInt32LittleEndian(program.AsSpan(Header + Other + 12), version << 16);
        return program;
    }
}
