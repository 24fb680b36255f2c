namespace PhaseGuard.Cli.JsonRpc;

/// <summary>One message a line, as MCP has it on standard input and output.</summary>
/// <param name="stream">Where messages come from.</param>
internal sealed class LineFraming(Stream stream) : Framing
{
    /// <summary>Twice what the largest step file takes; no message of MCP holds one.</summary>
    private const int Limit = 16 * 1024 * 1024;

    private readonly ByteInput _input = new(stream, Limit);

    public override byte[]? Read(out RpcError? flaw)
    {
        while (true)
        {
            byte[]? line = _input.ReadLine(out bool isTooLong);
            flaw = isTooLong ? TooLong(Limit) : null;
            if (line is null || isTooLong || !line.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                return line;
            }
        }
    }

    public override void Write(Stream stream, ReadOnlySpan<byte> message) => stream.Write([.. message, (byte)'\n']);
}
