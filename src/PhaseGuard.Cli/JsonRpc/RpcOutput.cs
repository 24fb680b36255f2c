using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>What goes back, message by message; any number of threads may write.</summary>
/// <param name="framing">How messages follow one another.</param>
/// <param name="output">Where they go.</param>
internal sealed class RpcOutput(Framing framing, Stream output)
{
    private static readonly JsonWriterOptions _style = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // it is never part of a web page

    private readonly Lock _writing = new();

    /// <summary>Answers a request; a notification has no answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="writeResult">Writes the result, one JSON value.</param>
    public void Answer(RpcMessage request, Action<Utf8JsonWriter> writeResult)
    {
        if (request.IsRequest)
        {
            Send(request.Batch, Message(request.Id, json =>
            {
                json.WritePropertyName("result");
                writeResult(json);
            }));
        }
    }

    /// <summary>Answers a request with an error; a notification has no answer.</summary>
    public void Fail(RpcMessage request, RpcError error)
    {
        if (request.IsRequest)
        {
            Send(request.Batch, Message(request.Id, json => Write(json, error)));
        }
    }

    /// <summary>Leaves a request without an answer, whose sender does not want one any more.</summary>
    public void Drop(RpcMessage request)
    {
        if (request.IsRequest)
        {
            Send(request.Batch, []);
        }
    }

    /// <summary>Tells that what came is no message.</summary>
    /// <param name="error">Why.</param>
    /// <param name="message">What was read of it; <see langword="null"/> where nothing could be.</param>
    public void Refuse(RpcError error, RpcMessage? message = null)
        => Send(message?.Batch, Message(message is { IsRequest: true } ? message.Id : "null"u8, json => Write(json, error)));

    /// <summary>Tells something that nobody asked for.</summary>
    /// <param name="method">What it is about.</param>
    /// <param name="writeParams">Writes what goes with it, one JSON object.</param>
    public void Notify(string method, Action<Utf8JsonWriter> writeParams) => Send(null, Message([], json =>
    {
        json.WriteString("method", method);
        json.WritePropertyName("params");
        writeParams(json);
    }));

    private static void Write(Utf8JsonWriter json, RpcError error)
    {
        json.WriteStartObject("error");
        json.WriteNumber("code", error.Code);
        json.WriteString("message", error.Message);
        json.WriteEndObject();
    }

    private static byte[] Message(ReadOnlySpan<byte> id, Action<Utf8JsonWriter> writeRest)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, _style);
        json.WriteStartObject();
        json.WriteString("jsonrpc", "2.0");
        if (!id.IsEmpty)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id, skipInputValidation: true);
        }

        writeRest(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private void Send(RpcBatch? batch, byte[] message)
    {
        lock (_writing)
        {
            if ((batch is null ? message : batch.Add(message)) is { Length: > 0 } whole)
            {
                framing.Write(output, whole);
                output.Flush();
            }
        }
    }
}
