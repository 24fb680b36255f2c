using System.Buffers;
using System.Security.Cryptography;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Running;

/// <summary>The SHA-256 of output as it comes; much of it is digested beside the next that is read.</summary>
internal sealed class OutputDigest
{
    /// <summary>For less, a thread would cost more than it saves.</summary>
    private const int Much = 1 << 14;

    /// <summary>So much is kept before it is decided who digests it, in bytes.</summary>
    private const int Short = 1 << 20;

    private readonly Sha256 _own = new();
    private ArrayBufferWriter<byte>? _first = new();
    private IncrementalHash? _platforms;
    private byte[] _given = [];
    private Task _digesting = Task.CompletedTask;

    /// <summary>Goes on with the next part, which may change when this returns.</summary>
    public void Append(ReadOnlySpan<byte> part)
    {
        if (_first is { } first)
        {
            first.Write(part);
            if (first.WrittenCount > Short)
            {
                _platforms = LongDigest.Begin();
                Decide(first);
            }

            return;
        }

        _digesting.Wait();
        if (part.Length < Much)
        {
            Digest(part);
            return;
        }

        _given = _given.Length < part.Length ? new byte[part.Length] : _given;
        part.CopyTo(_given);
        int length = part.Length;
        _digesting = Task.Run(() => Digest(_given.AsSpan(0, length)));
    }

    /// <summary>The digest, in lower-case hexadecimal digits; nothing may be appended after.</summary>
    public string Finish()
    {
        if (_first is { } first)
        {
            Decide(first);
        }

        _digesting.Wait();
        using IncrementalHash? platforms = _platforms;
        return Convert.ToHexStringLower(platforms?.GetHashAndReset() ?? _own.Finish());
    }

    private void Decide(ArrayBufferWriter<byte> first)
    {
        _first = null;
        Digest(first.WrittenSpan);
    }

    private void Digest(ReadOnlySpan<byte> part)
    {
        if (_platforms is { } platforms)
        {
            platforms.AppendData(part);
        }
        else
        {
            _own.Append(part);
        }
    }
}
