using System.Text;
using System.Text.Json;
using PhaseGuard.Cli.Output;

namespace PhaseGuard.Cli.Running;

/// <summary>Writes what happens as one JSON object a line, as it happens; runs beside one another share the writer.</summary>
/// <param name="writer">What is written to.</param>
/// <param name="contract">The contract, as it was named.</param>
internal sealed class EventLines(TextWriter writer, string contract) : RunWatch
{
    private static readonly Lock _lock = new();

    private readonly Decoder[] _decoders = [Encoding.UTF8.GetDecoder(), Encoding.UTF8.GetDecoder()];

    public override void Show(ReadOnlySpan<byte> output, bool isError)
    {
        Decoder decoder = _decoders[isError ? 1 : 0];
        char[] text = new char[Encoding.UTF8.GetMaxCharCount(output.Length)];
        int count = decoder.GetChars(output, text, flush: false);
        if (count > 0)
        {
            Tell(new RunEvent("output", contract) { Stream = isError ? "stderr" : "stdout", Text = new string(text, 0, count) });
        }
    }

    public override void Tell(RunEvent happened)
    {
        string line = JsonSerializer.Serialize(happened, RunJson.Default.RunEvent);
        lock (_lock)
        {
            writer.Write($"{line}\n");
            writer.Flush();
        }
    }
}
