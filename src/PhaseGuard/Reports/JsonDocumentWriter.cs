using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes one JSON document, ended by LF, in which nothing could act on a terminal.</summary>
internal sealed class JsonDocumentWriter : IDisposable
{
    /// <summary>
    /// How many bytes are gathered before they are written: a report of many findings fits into no buffer. As text they stay
    /// below 85,000 bytes, from where on the runtime lets what is not needed any more lie about for long.
    /// </summary>
    private const int ChunkSize = 24 * 1024;

    private const string LineEnd = "\n";

#pragma warning disable CA2213 // the writer is the caller's
    private readonly TextWriter _writer;
#pragma warning restore CA2213
    private readonly ArrayBufferWriter<byte> _buffer = new();

    public JsonDocumentWriter(TextWriter writer)
    {
        _writer = writer;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Indented = true,
#if NET9_0_OR_GREATER
            NewLine = LineEnd,
#endif
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the document is JSON, never part of a web page
        });
    }

    public Utf8JsonWriter Json { get; }

    /// <summary>Hands on what was gathered, where it is much.</summary>
    public void Drain() => Drain(ChunkSize);

    /// <summary>Ends the document.</summary>
    public void End()
    {
        Drain(0);
        _writer.Write('\n');
    }

    public void Dispose() => Json.Dispose();

    private void Drain(int limit)
    {
        if (_buffer.WrittenCount + Json.BytesPending > limit)
        {
            Json.Flush();
            string text = Encoding.UTF8.GetString(_buffer.WrittenSpan);
#if !NET9_0_OR_GREATER // where the writer knows the system's line end only
            text = text.Replace("\r\n", LineEnd, StringComparison.Ordinal);
#endif
            _writer.Write(Quote.Json(text));
            _buffer.ResetWrittenCount();
        }
    }
}
