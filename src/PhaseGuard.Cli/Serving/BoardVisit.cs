using System.Globalization;
using System.Net.Sockets;
using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Serving;

/// <summary>One connection, and what it is answered: the page, the changes, or why nothing.</summary>
internal sealed class BoardVisit(BoardAddress address, BoardPage page, Socket socket) : IDisposable
{
    private const string Text = "text/plain";

    /// <summary>How long a request may take to be said, and each part of an answer to be read.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(5);

    /// <summary>How often something is sent, so that a listener that left is noticed.</summary>
    private static readonly TimeSpan _heartbeat = TimeSpan.FromSeconds(15);

    private readonly HttpConnection _connection = new(socket);

    /// <summary>Answers the one request of the connection.</summary>
    public void Answer()
    {
        socket.SendTimeout = (int)_patience.TotalMilliseconds;
        switch (_connection.Read(_patience))
        {
            case null:
                _connection.Answer("400 Bad Request", Text, "This is no request that is understood here.\n");
                break;
            case { } request when !address.IsMine(request.Host):
                _connection.Answer("403 Forbidden", Text, "The board is served to this machine only, by its number.\n");
                break;
            case { } request when address.Inside(request.Target) is not { } inside:
                _connection.Answer("404 Not Found", Text, "The address is wrong: take the one that was printed.\n");
                break;
            case { Method: not "GET" }:
                _connection.Answer("405 Method Not Allowed", Text, "The board can only be read.\n", "Allow: GET\r\n");
                break;
            case { } request:
                Answer(address.Inside(request.Target)!, request);
                break;
        }
    }

    public void Dispose() => _connection.Dispose();

    private void Answer(string inside, HttpRequest request)
    {
        switch (inside)
        {
            case "":
                AnswerPage();
                break;
            case "events":
                AnswerEvents(request);
                break;
            default:
                _connection.Answer("404 Not Found", Text, "There is nothing of that name.\n");
                break;
        }
    }

    private void AnswerPage()
    {
        try
        {
            _connection.Answer("200 OK", "text/html", page.Make());
        }
        catch (CannotCheckException exception)
        {
            _connection.Answer("500 Internal Server Error", Text, $"{Quote.Plain(exception.Message)}\n", "Refresh: 5\r\n");
        }
    }

    private void AnswerEvents(HttpRequest request)
    {
        int known = int.TryParse(request.LastEvent, NumberStyles.None, CultureInfo.InvariantCulture, out int last) ? last : page.Shown;
        if (_connection.Begin("text/event-stream"))
        {
            page.Listen(known, _heartbeat, change => _connection.Send(change is { } some ? Event(some.Version, some.Paths) : ":\n\n"));
        }
    }

    /// <summary>A change as an event: its number, and the paths as an array of JSON.</summary>
    private static string Event(int version, string[] paths)
    {
        var data = new StringBuilder();
        foreach (string path in paths)
        {
            data.Append(data.Length > 0 ? "," : "").Append('"').Append(JsonEncoded(path)).Append('"');
        }

        return string.Create(CultureInfo.InvariantCulture, $"id: {version}\ndata: [{data}]\n\n");
    }

    private static string JsonEncoded(string path) => System.Text.Json.JsonEncodedText.Encode(path).ToString();
}
