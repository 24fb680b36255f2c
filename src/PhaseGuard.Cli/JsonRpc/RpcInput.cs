using PhaseGuard.Json;

namespace PhaseGuard.Cli.JsonRpc;

/// <summary>The messages that come. What is none is answered with an error, and the next one is read.</summary>
/// <param name="framing">How messages follow one another.</param>
/// <param name="output">Where errors go.</param>
internal sealed class RpcInput(Framing framing, RpcOutput output)
{
    private readonly Queue<RpcMessage> _taken = [];

    /// <summary>Waits for the next request or notification.</summary>
    /// <returns><see langword="null"/> at the end of the input.</returns>
    public RpcMessage? Read()
    {
        while (_taken.Count == 0)
        {
            if (framing.Read(out RpcError? flaw) is not { } bytes)
            {
                return null;
            }

            if (flaw is not null)
            {
                output.Refuse(flaw);
            }
            else
            {
                Take(JsonTree.Parse(bytes));
            }
        }

        return _taken.Dequeue();
    }

    private void Take(JsonTree tree)
    {
        if (tree.Error is { } error)
        {
            output.Refuse(new RpcError(RpcError.Parse, $"The message is no JSON in UTF-8: at byte {error.Offset}, {error.Message}."));
        }
        else if (!tree.Root.IsArray)
        {
#pragma warning disable CA2000 // whoever takes the message disposes of it
            Take(new RpcMessage(tree));
#pragma warning restore CA2000
            return;
        }
        else
        {
            TakeBatch(tree.Root);
        }

        tree.Dispose();
    }

    private void TakeBatch(JsonValue array)
    {
        var messages = new List<RpcMessage>();
        int wanted = 0;
        foreach (JsonValue item in array.Children)
        {
            var message = new RpcMessage(JsonTree.Parse(item.Raw.ToArray()));
            wanted += message.WantsAnswer ? 1 : 0;
            messages.Add(message);
        }

        if (messages.Count == 0)
        {
            output.Refuse(new RpcError(RpcError.InvalidRequest, "The batch holds no message."));
        }

        var batch = new RpcBatch(wanted);
        foreach (RpcMessage message in messages)
        {
            message.Batch = batch;
            Take(message);
        }
    }

    private void Take(RpcMessage message)
    {
        if (message.IsValid)
        {
            _taken.Enqueue(message);
            return;
        }

        if (message.WantsAnswer)
        {
            output.Refuse(new RpcError(RpcError.InvalidRequest, "The message is no request of JSON-RPC 2.0: it needs \"jsonrpc\": \"2.0\", a \"method\", and an \"id\" that is a string or a number."), message);
        }

        message.Dispose();
    }
}
