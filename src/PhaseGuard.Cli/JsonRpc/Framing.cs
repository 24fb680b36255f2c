namespace PhaseGuard.Cli.JsonRpc;

/// <summary>How messages follow one another on a stream.</summary>
internal abstract class Framing
{
    /// <summary>Waits for the next message.</summary>
    /// <param name="flaw">Why it cannot be had; the one behind it can.</param>
    /// <returns>Its bytes; <see langword="null"/> at the end of the stream.</returns>
    public abstract byte[]? Read(out RpcError? flaw);

    /// <summary>Writes a message whole.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="message">JSON without a line end.</param>
    public abstract void Write(Stream stream, ReadOnlySpan<byte> message);

    /// <summary>What is said of a message of more bytes than are taken.</summary>
    protected static RpcError TooLong(int limit) => new(RpcError.InvalidRequest, $"The message is longer than {limit} bytes: send a shorter one.");
}
