using System.Security.Cryptography;
using System.Text.Json;
using PhaseGuard.Cli.Running;

namespace PhaseGuard.Cli.Tests.Running;

/// <summary>Output has one digest, whoever digests it, and in whatever parts it comes.</summary>
public sealed class OutputDigestTests
{
    private const int Short = 1 << 20;

    [TestCase(0, 1000)]
    [TestCase(5, 2)]
    [TestCase(Short, 4096)]
    [TestCase(Short + 1, 4096)]
    [TestCase(Short + 1, Short + 1)]
    [TestCase(3 * Short, 100_000)]
    [TestCase((3 * Short) + 7, 1 << 13)]
    public void It_is_that_of_all_parts_in_their_order(int length, int part)
    {
        byte[] output = [.. Enumerable.Range(0, length).Select(index => (byte)(index * 31 >> (index & 7)))];
        var digest = new OutputDigest();

        byte[] buffer = new byte[part];
        for (int at = 0; at < length; at += part)
        {
            int count = Math.Min(part, length - at);
            output.AsSpan(at, count).CopyTo(buffer);
            digest.Append(buffer.AsSpan(0, count));
            Array.Clear(buffer);
        }

        digest.Finish().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(output)));
    }

    [TestCase(null)]
    [TestCase("0.0")]
    [Platform(Exclude = "Win")]
    public void A_system_without_the_library_gives_the_same(string? version)
    {
        using var repo = new TestRepo();
        repo.Write("contract.json", """{ "execution": { "task_id": "1", "agent_type": "a", "resources": { "timeout": 600 } } }""");

        Finished run = repo.Run(
            "dotnet", [Tool.Dll, "run", "contract.json", "--", "head", "-c", "3000000", "/dev/zero"],
            environment: version is null ? null : new Dictionary<string, string?> { ["CLR_OPENSSL_VERSION_OVERRIDE"] = version });

        run.ExitCode.ShouldBe(0, run.Error);
        JsonDocument.Parse(File.ReadAllText(repo.At("contract.json"))).RootElement.GetProperty("execution").GetProperty("result").GetProperty("sha256").GetString()
            .ShouldBe(Convert.ToHexStringLower(SHA256.HashData(new byte[3_000_000])));
    }
}
