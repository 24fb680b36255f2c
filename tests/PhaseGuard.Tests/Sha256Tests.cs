using System.Security.Cryptography;
using PhaseGuard.Text;

namespace PhaseGuard.Tests;

/// <summary>The library's own hash is the one that everybody else computes.</summary>
public sealed class Sha256Tests
{
    [Test]
    public void The_parts_in_which_a_text_comes_do_not_matter()
    {
        byte[] text = [.. Enumerable.Range(0, 300).Select(index => (byte)(index * 7))];
        foreach (int length in Enumerable.Range(1, 130))
        {
            var hash = new Sha256();
            foreach (byte[] part in text.Chunk(length))
            {
                hash.Append(part);
            }

            hash.Finish().ShouldBe(SHA256.HashData(text), $"in parts of {length} bytes");
        }
    }

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
