using System.Buffers;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Messages that came in one array: their answers go back in one (JSON-RPC 2.0, section 6).</summary>
/// <param name="count">How many of them want an answer.</param>
internal sealed class RpcBatch(int count)
{
    private readonly ArrayBufferWriter<byte> _answers = new();
    private int _left = count;

    /// <summary>Takes an answer, or that there will be none.</summary>
    /// <param name="answer">The answer; empty where the request was cancelled.</param>
    /// <returns>All answers, with the last of them; else <see langword="null"/>. Nothing is answered where every request was cancelled.</returns>
    public byte[]? Add(ReadOnlySpan<byte> answer)
    {
        if (!answer.IsEmpty)
        {
            _answers.Write(_answers.WrittenCount == 0 ? "["u8 : ","u8);
            _answers.Write(answer);
        }

        return --_left > 0 || _answers.WrittenCount == 0 ? null : [.. _answers.WrittenSpan, (byte)']'];
    }
}
