using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PhaseGuard.Cli.Serving;

/// <summary>One connection of a browser, which is asked once and answered once. Whoever is slow or says too much is left.</summary>
/// <param name="socket">The connection; it is disposed of along with this.</param>
internal sealed class HttpConnection(Socket socket) : IDisposable
{
    /// <summary>How many bytes a request may have, its body left out.</summary>
    public const int LongestHead = 8 * 1024;

    /// <summary>What every answer says: nothing is kept, sniffed, framed, or told to others.</summary>
    private const string Manners =
        "Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
        + "Cross-Origin-Resource-Policy: same-origin\r\nX-Frame-Options: DENY\r\nConnection: close\r\n";

    private static readonly TimeSpan _toClose = TimeSpan.FromSeconds(1);

    /// <summary>Reads a request.</summary>
    /// <param name="within">How long the client may take.</param>
    /// <returns><see langword="null"/> where it is none, it is too long, or the client took too long.</returns>
    public HttpRequest? Read(TimeSpan within)
    {
        byte[] buffer = new byte[LongestHead];
        int length = 0;
        long start = Stopwatch.GetTimestamp();
        while (length < buffer.Length && Wait(within - Stopwatch.GetElapsedTime(start)) && Receive(buffer.AsSpan(length)) is > 0 and var count)
        {
            length += count;
            int end = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            if (end >= 0)
            {
                return Ascii.IsValid(buffer.AsSpan(0, end)) ? HttpRequest.Read(Encoding.ASCII.GetString(buffer, 0, end)) : null;
            }
        }

        return null;
    }

    /// <summary>Answers with a whole document.</summary>
    /// <param name="status">The status, such as <c>200 OK</c>.</param>
    /// <param name="type">The type of the document, whose charset is UTF-8.</param>
    /// <param name="document">The document.</param>
    /// <param name="more">More header lines, each ended by CR LF.</param>
    public void Answer(string status, string type, string document, string more = "")
    {
        byte[] body = Encoding.UTF8.GetBytes(document);
        string head = string.Create(
            CultureInfo.InvariantCulture,
            $"HTTP/1.1 {status}\r\nContent-Type: {type}; charset=utf-8\r\nContent-Length: {body.Length}\r\n{more}{Manners}\r\n");
        if (Send(head) && Send(body))
        {
            Close();
        }
    }

    /// <summary>Begins an answer that goes on until somebody ends the connection.</summary>
    public bool Begin(string type) => Send($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{Manners}\r\n");

    /// <summary>Sends more of it.</summary>
    /// <returns>Whether the client is still there.</returns>
    public bool Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    public void Dispose() => socket.Dispose();

    private bool Send(ReadOnlySpan<byte> bytes)
    {
        try
        {
            while (bytes.Length > 0)
            {
                bytes = bytes[socket.Send(bytes)..];
            }

            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>Lets the client read to the end: what it still sends must not make the system drop the answer.</summary>
    private void Close()
    {
        byte[] rest = new byte[LongestHead];
        long start = Stopwatch.GetTimestamp();
        try
        {
            socket.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            return;
        }

        while (Wait(_toClose - Stopwatch.GetElapsedTime(start)) && Receive(rest) > 0)
        {
            // nobody reads it
        }
    }

    private bool Wait(TimeSpan time) => time > TimeSpan.Zero && socket.Poll(time, SelectMode.SelectRead);

    private int Receive(Span<byte> buffer)
    {
        try
        {
            return socket.Receive(buffer);
        }
        catch (SocketException)
        {
            return 0;
        }
    }
}
