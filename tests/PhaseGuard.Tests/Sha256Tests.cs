using System.Security.Cryptography;
using PhaseGuard.Text;

namespace PhaseGuard.Tests;

/// <summary>The library's own hash is the one that everybody else computes.</summary>
public sealed class Sha256Tests
{
    [Test]
    public void It_is_the_systems_for_any_length()
    {
        byte[] text = [.. Enumerable.Range(0, 300).Select(index => (byte)(index * index))];
        foreach (int length in Enumerable.Range(0, text.Length + 1))
        {
            Sha256.Hash(text.AsSpan(0, length)).ShouldBe(SHA256.HashData(text.AsSpan(0, length)), $"of {length} bytes");
        }
    }
}
