using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PhaseGuard.Browser.Tests;

/// <summary>Serves a page and, once, the event that it has changed.</summary>
internal sealed class LittleServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TaskCompletionSource _told = new();
    private readonly Func<int, string> _page;
    private readonly Task _accepting;
    private int _pages;
    private int _events;

    /// <param name="page">The page's text at the first request, the second, and so on, from 0.</param>
    public LittleServer(Func<int, string> page)
    {
        _page = page;
        _listener.Start();
        _accepting = Accept();
    }

    public string Address => $"http://{_listener.LocalEndpoint}/token/";

    /// <summary>Tells the page that it has changed.</summary>
    public void Tell() => _told.SetResult();

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await _accepting;
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task Accept()
    {
        var answers = new List<Task>();
        try
        {
            while (true)
            {
                answers.Add(Answer(await _listener.AcceptTcpClientAsync(_end.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(answers);
        }
    }

    private async Task Answer(TcpClient client)
    {
        try
        {
            using (client)
            {
                await Answer(client.GetStream());
            }
        }
        catch (Exception error) when (error is OperationCanceledException or IOException)
        {
            // the browser has left, or the test is over
        }
    }

    private async Task Answer(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        string asked = await reader.ReadLineAsync(_end.Token) ?? "";
        while (await reader.ReadLineAsync(_end.Token) is { Length: > 0 })
        {
        }

        (string type, string text) = ("text/plain", "");
        if (asked.StartsWith("GET /token/events ", StringComparison.Ordinal) && Interlocked.Increment(ref _events) == 1)
        {
            await _told.Task.WaitAsync(_end.Token);
            (type, text) = ("text/event-stream", "data: changed\n\n");
        }
        else if (asked.StartsWith("GET /token/ ", StringComparison.Ordinal))
        {
            (type, text) = ("text/html; charset=utf-8", _page(Interlocked.Increment(ref _pages) - 1));
        }

        byte[] body = Encoding.UTF8.GetBytes(text);
        string status = text.Length > 0 ? "200 OK" : "204 No Content";
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), _end.Token);
        await stream.WriteAsync(body, _end.Token);
    }
}
