using System.Text.Json;
using PhaseGuard.Checks;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Cli.Lsp.Features;

namespace PhaseGuard.Cli.Lsp;

/// <summary>
/// A server of the Language Server Protocol on standard input and output. Messages are carried out one after the other; what is found in
/// a document is shown when none waits, so that nobody waits for what the next key makes stale.
/// </summary>
/// <param name="context">The world.</param>
internal sealed class LspServer(CommandContext context)
{
    private const int NotInitialized = -32002;
    private const int RequestCancelled = -32800;

    private readonly Shelf _shelf = new(context);
    private bool _isInitialized;
    private bool _isShutDown;

    /// <summary>What is asked of a document at a place of it, and what answers.</summary>
    private static readonly Dictionary<string, Feature> _features = new()
    {
        ["textDocument/hover"] = Hover.Write,
        ["textDocument/codeAction"] = CodeActions.Write,
        ["textDocument/completion"] = Completions.Write,
        ["textDocument/definition"] = Definition.Write,
        ["textDocument/documentSymbol"] = Symbols.Write,
        ["textDocument/codeLens"] = NextLens.Write,
    };

    /// <returns>The exit code; as the protocol wants, not 0 where the client ends the server without a word before.</returns>
    /// <exception cref="Git.CannotCheckException">An answer could not be written.</exception>
    public int Run()
    {
        _ = context.Now; // time counts from here on
        using Stream stream = context.OpenInput();
        using Stream answers = context.OpenOutput();
        var framing = new HeaderFraming(stream);
        var output = new RpcOutput(framing, answers);
        var inbox = new Inbox(new RpcInput(framing, output));
        inbox.Start();
        while (true)
        {
            if (inbox.IsEmpty && _shelf.Stale is { } stale)
            {
                Diagnostics.Show(stale, context.Now, output, () => inbox.IsEmpty);
                continue;
            }

#pragma warning disable CA2000 // it is disposed of in each round
            using RpcMessage? message = inbox.Take();
#pragma warning restore CA2000
            if (message is null or { Method: "exit" })
            {
                return message is null || _isShutDown ? ExitCode.Ok : ExitCode.Blocked;
            }

            Handle(message, output, inbox);
        }
    }

    private void Handle(RpcMessage message, RpcOutput output, Inbox inbox)
    {
        if (!message.IsRequest)
        {
            _ = RpcFailure.Catch(() => Hear(message, output), out RpcError? flaw);
            if (flaw is not null)
            {
                Diagnostics.Say(flaw.Message, output);
            }

            return;
        }

        RpcError? error = null;
        Action<Utf8JsonWriter>? result = inbox.IsCancelled(message) ? null : RpcFailure.Catch(() => Answer(message), out error);
        error = inbox.IsCancelled(message) ? new RpcError(RequestCancelled, "The request was cancelled.") : error;
        inbox.Forget(message);
        if (error is not null)
        {
            output.Fail(message, error);
        }
        else
        {
            output.Answer(message, result!);
        }
    }

    /// <summary>Takes what a client only tells.</summary>
    private bool Hear(RpcMessage message, RpcOutput output)
    {
        switch (_isInitialized ? message.Method : "")
        {
            case "textDocument/didOpen":
                _shelf.Open(message.Params["textDocument"u8]);
                break;
            case "textDocument/didChange":
                _shelf.Change(message.Params);
                break;
            case "textDocument/didClose":
                Diagnostics.Clear(_shelf.Close(message.Params["textDocument"u8]), output);
                break;
            case "textDocument/didSave" or "workspace/didChangeWatchedFiles":
                _shelf.Forget(); // others are judged beside it, or by it where it is the policy
                break;
        }

        return true;
    }

    /// <exception cref="RpcException">The request cannot be answered.</exception>
    private Action<Utf8JsonWriter> Answer(RpcMessage message)
    {
        if (message.Method == "initialize" && !_isInitialized)
        {
            _isInitialized = true;
            return Capabilities.Write;
        }

        if (!_isInitialized || _isShutDown)
        {
            throw _isShutDown ? new RpcException(RpcError.InvalidRequest, "The server was shut down.") : new RpcException(NotInitialized, "The first request is initialize.");
        }

        if (message.Method == "shutdown")
        {
            _isShutDown = true;
            return json => json.WriteNullValue();
        }

        return !_features.TryGetValue(message.Method, out Feature? feature) ? throw new RpcException(RpcError.MethodNotFound, $"There is no method {Quote.Of(message.Method)} here.")
            : _shelf.Find(message.Params["textDocument"u8]) is { } document && document.Judge(context.Now) is { } judged ? feature(new Asked(document, judged, message.Params, context))
            : json => json.WriteNullValue();
    }
}
