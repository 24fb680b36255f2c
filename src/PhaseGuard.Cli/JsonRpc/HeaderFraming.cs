using System.Buffers.Text;
using System.Text;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Each message behind a header that counts its bytes, as LSP has it (base protocol, header part).</summary>
/// <param name="stream">Where messages come from.</param>
internal sealed class HeaderFraming(Stream stream) : Framing
{
    /// <summary>A file of the largest size that is judged, each of its bytes written as the longest escape.</summary>
    private const int Limit = 64 * 1024 * 1024;

    private readonly ByteInput _input = new(stream, Limit);

    private static ReadOnlySpan<byte> Length => "Content-Length:"u8;

    /// <summary>Lines that are no header are passed over: a message may begin behind them.</summary>
    public override byte[]? Read(out RpcError? flaw)
    {
        flaw = null;
        long length = -1;
        while (_input.ReadLine(out _) is { } read)
        {
            ReadOnlySpan<byte> line = read.AsSpan().Trim(" \t\r"u8);
            if (Ascii.EqualsIgnoreCase(line[..Math.Min(line.Length, Length.Length)], Length))
            {
                ReadOnlySpan<byte> digits = line[Length.Length..].Trim(" \t"u8);
                length = Utf8Parser.TryParse(digits, out long count, out int used) && used == digits.Length && count >= 0 ? count : -1;
                flaw = length < 0 ? new RpcError(RpcError.Parse, "A header has no Content-Length that counts bytes.") : null;
            }
            else if (line.IsEmpty && flaw is not null)
            {
                return [];
            }
            else if (line.IsEmpty && length >= 0)
            {
                byte[]? content = _input.ReadBytes(length, out bool isTooLong);
                flaw = isTooLong ? TooLong(Limit) : null;
                return content;
            }
        }

        flaw = null;
        return null;
    }

    public override void Write(Stream stream, ReadOnlySpan<byte> message)
        => stream.Write([.. Encoding.ASCII.GetBytes($"Content-Length: {message.Length}\r\n\r\n"), .. message]);
}
