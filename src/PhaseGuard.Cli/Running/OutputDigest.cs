using PhaseGuard.Text;

namespace PhaseGuard.Cli.Running;

/// <summary>The SHA-256 of output as it comes; much of it is digested beside the next that is read.</summary>
internal sealed class OutputDigest
{
    /// <summary>For less, a thread would cost more than it saves.</summary>
    private const int Much = 1 << 14;

    private readonly Sha256 _digest = new();
    private byte[] _given = [];
    private Task _digesting = Task.CompletedTask;

    /// <summary>Goes on with the next part, which may change when this returns.</summary>
    public void Append(ReadOnlySpan<byte> part)
    {
        _digesting.Wait();
        if (part.Length < Much)
        {
            _digest.Append(part);
            return;
        }

        _given = _given.Length < part.Length ? new byte[part.Length] : _given;
        part.CopyTo(_given);
        int length = part.Length;
        _digesting = Task.Run(() => _digest.Append(_given.AsSpan(0, length)));
    }

    /// <summary>The digest, in lower-case hexadecimal digits; nothing may be appended after.</summary>
    public string Finish()
    {
        _digesting.Wait();
        return Convert.ToHexStringLower(_digest.Finish());
    }
}
