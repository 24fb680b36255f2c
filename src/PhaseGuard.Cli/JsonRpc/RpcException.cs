namespace PhaseGuard.Cli.JsonRpc;

/// <summary>Ends a request with an error of the protocol.</summary>
#pragma warning disable CA1032 // it always says which error it is
internal sealed class RpcException(int code, string message) : Exception(message)
#pragma warning restore CA1032
{
    public RpcError Error => new(code, Message);

    /// <summary>A parameter is missing, or of another type.</summary>
    /// <param name="message">Which one, and what is wanted.</param>
    public static RpcException Invalid(string message) => new(RpcError.InvalidParams, message);
}
