using System.Text.Json;
using PhaseGuard.Cli.JsonRpc;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Mcp;

/// <summary>The calls at work, beside one another. One that is cancelled gets no answer; what it writes it writes whole.</summary>
/// <param name="output">Where answers go.</param>
internal sealed class Calls(RpcOutput output) : IDisposable
{
    /// <summary>How many calls are at work at once; more wait, and so does whoever sends them.</summary>
    private const int Most = 32;

    private readonly SemaphoreSlim _free = new(Most);
    private readonly List<Call> _running = [];
    private CannotCheckException? _failure;

    /// <summary>Runs a call on a thread of its own.</summary>
    /// <param name="message">The request; it is disposed of when the call has ended.</param>
    /// <param name="run">Gives what writes the result.</param>
    public void Start(RpcMessage message, Func<Action<Utf8JsonWriter>> run)
    {
        _free.Wait();
        var call = new Call(message);
        lock (_running)
        {
            _running.Add(call);
        }

        ThreadPool.UnsafeQueueUserWorkItem(_ => Run(call, run), null);
    }

    /// <summary>Lets a call be of no interest any more.</summary>
    /// <param name="id">The request's id, as it was written.</param>
    public void Cancel(ReadOnlySpan<byte> id)
    {
        lock (_running)
        {
            foreach (Call call in _running)
            {
                call.IsCancelled |= id.SequenceEqual(call.Message.Id);
            }
        }
    }

    /// <summary>Waits until all calls have ended.</summary>
    /// <exception cref="CannotCheckException">An answer could not be written.</exception>
    public void Finish()
    {
        for (int call = 0; call < Most; call++)
        {
            _free.Wait();
        }

        if (_failure is not null)
        {
            throw _failure;
        }
    }

    public void Dispose() => _free.Dispose();

    private void Run(Call call, Func<Action<Utf8JsonWriter>> run)
    {
        try
        {
            Answer(call, run);
        }
        catch (CannotCheckException exception)
        {
            _failure ??= exception;
        }

        call.Message.Dispose();
        _free.Release();
    }

    private void Answer(Call call, Func<Action<Utf8JsonWriter>> run)
    {
        RpcError? error = null;
        Action<Utf8JsonWriter>? result = call.IsCancelled ? null : RpcFailure.Catch(run, out error);
        bool isWanted;
        lock (_running)
        {
            _running.Remove(call);
            isWanted = !call.IsCancelled;
        }

        if (!isWanted)
        {
            output.Drop(call.Message);
        }
        else if (error is not null)
        {
            output.Fail(call.Message, error);
        }
        else
        {
            output.Answer(call.Message, result!);
        }
    }

    private sealed class Call(RpcMessage message)
    {
        public RpcMessage Message => message;

        public volatile bool IsCancelled;
    }
}
