using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Serving;

/// <summary>
/// Serves a board to browsers of this machine, and tells them when its files changed. It only shows: one page, made anew for
/// everybody who asks, and no file.
/// </summary>
internal sealed class BoardServer : IDisposable
{
    /// <summary>How many connections there may be at once.</summary>
    private const int Most = 32;

    /// <summary>How long to wait where the system gives no connection: a client left at once, or there is no descriptor for now.</summary>
    private static readonly TimeSpan _breath = TimeSpan.FromMilliseconds(100);

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly BoardPage _page;
    private readonly BoardAddress _address;
    private readonly TimeSpan _interval;
    private volatile bool _isOver;
    private int _connections;

    /// <param name="port">The port to listen at; 0 lets the system choose.</param>
    /// <param name="page">Makes the page.</param>
    /// <param name="stamps">What tells a version of each file from another one, by path.</param>
    /// <param name="interval">How long a change may stay unseen.</param>
    /// <exception cref="CannotCheckException">The port cannot be listened at.</exception>
    public BoardServer(int port, Func<string> page, Func<IReadOnlyDictionary<string, FileStamp>> stamps, TimeSpan interval)
    {
        _interval = interval;
        _page = new BoardPage(page, new FileWatch(stamps));
        try
        {
            _socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            _socket.Listen(Most);
        }
        catch (SocketException exception)
        {
            _socket.Dispose();
            throw new CannotCheckException(string.Create(
                CultureInfo.InvariantCulture, $"port {port} cannot be listened at ({exception.SocketErrorCode}): name another one by --port, or none."));
        }

        _address = new BoardAddress(((IPEndPoint)_socket.LocalEndPoint!).Port);
    }

    /// <summary>The address of the page.</summary>
    public string Address => _address.Page;

    /// <summary>Serves until somebody disposes of this.</summary>
    public void Serve()
    {
        Start(() => _page.Watch(_interval));
        while (!_isOver)
        {
            if (Accept() is { } socket)
            {
                Welcome(socket);
            }
        }
    }

    public void Dispose()
    {
        _isOver = true;
        _page.End();
        _socket.Dispose();
    }

    private Socket? Accept()
    {
        try
        {
            return _socket.Accept();
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            Thread.Sleep(_isOver ? TimeSpan.Zero : _breath);
            return null;
        }
    }

    private void Welcome(Socket socket)
    {
        if (Interlocked.Increment(ref _connections) <= Most)
        {
            Start(() => Answer(socket));
        }
        else
        {
            Interlocked.Decrement(ref _connections);
            socket.Dispose();
        }
    }

    private void Answer(Socket socket)
    {
        try
        {
            using var visit = new BoardVisit(_address, _page, socket);
            visit.Answer();
        }
#pragma warning disable CA1031 // one visit that fails, whatever the reason, ends no other
        catch (Exception)
#pragma warning restore CA1031
        {
            // the browser sees that its connection ended
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    }

    private static void Start(Action work) => new Thread(() => work()) { IsBackground = true }.Start();
}
