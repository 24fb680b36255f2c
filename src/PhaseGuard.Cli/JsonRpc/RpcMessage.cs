using PhaseGuard.Json;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>One message: a request, which wants an answer, or a notification.</summary>
internal sealed class RpcMessage : IDisposable
{
    private readonly JsonTree _tree;

    /// <param name="tree">Its JSON; it is disposed of with the message.</param>
    public RpcMessage(JsonTree tree)
    {
        _tree = tree;
        JsonValue root = tree.Root;
        Method = root["method"u8].If(JsonKind.String).Text;
        Id = root["id"u8] is { } id && (id.IsString || id.IsNumber) ? id.Raw.ToArray() : [];
        Params = root["params"u8];
        IsAnswer = IsRequest && !Has("method"u8) && (Has("result"u8) || Has("error"u8));
        IsValid = root["jsonrpc"u8].Is("2.0"u8) && root["method"u8].IsString && IsRequest == Has("id"u8) && (!Params.Exists || Params.IsObject || Params.IsArray);
    }

    /// <summary>What it came with; <see langword="null"/> where it came alone.</summary>
    public RpcBatch? Batch { get; set; }

    /// <summary>The id as it was written; empty for a notification.</summary>
    public byte[] Id { get; }

    public bool IsRequest => Id.Length > 0;

    /// <summary>Whether it answers something; nothing was asked, and so it is passed over.</summary>
    public bool IsAnswer { get; }

    /// <summary>Whether it is what the protocol calls a request or a notification.</summary>
    public bool IsValid { get; }

    /// <summary>Whether somebody waits for an answer, be it an error.</summary>
    public bool WantsAnswer => IsValid ? IsRequest : !IsAnswer;

    public string Method { get; }

    /// <summary>What goes with it; absent where nothing does.</summary>
    public JsonValue Params { get; }

    public void Dispose() => _tree.Dispose();

    private bool Has(ReadOnlySpan<byte> key) => _tree.Root.IsObject && _tree.IndexOf(_tree.Root.Node, key) >= 0;
}
