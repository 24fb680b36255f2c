namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Why a request has no result.</summary>
/// <param name="Code">The code; those of JSON-RPC 2.0 (section 5.1) stand here, a protocol on top of it has its own.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
internal sealed record RpcError(int Code, string Message)
{
    /// <summary>What came is no JSON in UTF-8.</summary>
    public const int Parse = -32700;

    /// <summary>It is JSON, and no message.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>There is no such method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>What the method was given is not what it takes.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The method failed.</summary>
    public const int Internal = -32603;
}
