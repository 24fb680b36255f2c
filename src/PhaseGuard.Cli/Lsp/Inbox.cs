using System.Text;
using PhaseGuard.Cli.JsonRpc;

namespace PhaseGuard.Cli.Lsp;

/// <summary>
/// The messages that came and are not carried out yet, in order. A thread of its own reads on, so that what is cancelled, or changed
/// once more, is known before time is spent on it.
/// </summary>
/// <param name="input">Where messages come from.</param>
internal sealed class Inbox(RpcInput input)
{
    /// <summary>How many messages may wait; whoever sends more waits, too.</summary>
    private const int Most = 1000;

    private readonly Queue<RpcMessage> _waiting = [];
    private readonly HashSet<string> _cancelled = [];
    private readonly HashSet<string> _asked = [];
    private bool _isAtEnd;
    private Exception? _failure;

    /// <summary>Begins to read.</summary>
    public void Start() => new Thread(ReadAll) { IsBackground = true, Name = "messages" }.Start();

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty
    {
        get
        {
            lock (_waiting)
            {
                return _waiting.Count == 0;
            }
        }
    }

    /// <summary>Waits for the next message.</summary>
    /// <returns><see langword="null"/> at the end of the input.</returns>
    /// <exception cref="Git.CannotCheckException">The input cannot be read, or an error not be answered.</exception>
    public RpcMessage? Take()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_isAtEnd)
            {
                Monitor.Wait(_waiting);
            }

            Monitor.PulseAll(_waiting);
            return _waiting.TryDequeue(out RpcMessage? message) ? message : _failure is null ? null : throw _failure;
        }
    }

    /// <summary>Whether whoever sent a request does not want the answer any more; asked when it is carried out, and with the answer at hand.</summary>
    public bool IsCancelled(RpcMessage request)
    {
        lock (_waiting)
        {
            return _cancelled.Contains(IdOf(request.Id));
        }
    }

    /// <summary>Forgets a request that was answered.</summary>
    public void Forget(RpcMessage request)
    {
        lock (_waiting)
        {
            _asked.Remove(IdOf(request.Id));
            _cancelled.Remove(IdOf(request.Id));
        }
    }

    private static string IdOf(ReadOnlySpan<byte> id) => Encoding.UTF8.GetString(id);

    private void ReadAll()
    {
        try
        {
            while (input.Read() is { } message)
            {
                Put(message);
            }
        }
#pragma warning disable CA1031 // whoever takes the messages throws it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = exception;
        }

        lock (_waiting)
        {
            _isAtEnd = true;
            Monitor.PulseAll(_waiting);
        }
    }

    private void Put(RpcMessage message)
    {
        lock (_waiting)
        {
            if (message.Method == "$/cancelRequest")
            {
                if (IdOf(message.Params["id"u8].Raw) is var id && _asked.Contains(id))
                {
                    _cancelled.Add(id); // of a request that was answered before nothing is kept
                }

                message.Dispose();
                return;
            }

            while (_waiting.Count >= Most)
            {
                Monitor.Wait(_waiting);
            }

            _ = message.IsRequest && _asked.Add(IdOf(message.Id));
            _waiting.Enqueue(message);
            Monitor.PulseAll(_waiting);
        }
    }
}
