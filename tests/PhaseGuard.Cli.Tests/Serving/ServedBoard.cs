using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using PhaseGuard.Cli.Serving;

namespace PhaseGuard.Cli.Tests.Serving;

/// <summary>A board that is served for one test, and clients of it.</summary>
internal sealed class ServedBoard : IDisposable
{
    public const string Page = "<!doctype html>\n<title>é</title>\n";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, FileStamp> _files = [];
    private readonly BoardServer _server;
    private readonly Thread _serving;

    public ServedBoard()
    {
        _server = new BoardServer(0, () => Make(), Stamps, TimeSpan.FromMilliseconds(10));
        _serving = new Thread(_server.Serve);
        _serving.Start();
    }

    /// <summary>Makes the page.</summary>
    public Func<string> Make { get; set; } = () => Page;

    public Uri Address => new(_server.Address);

    public HttpClient Client { get; } = new() { Timeout = _patience };

    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
        _serving.Join(_patience).ShouldBeTrue();
    }

    public Dictionary<string, FileStamp> Stamps()
    {
        lock (_files)
        {
            return new(_files);
        }
    }

    /// <summary>Writes a version of a file.</summary>
    public void Stamp(string path, int length)
    {
        lock (_files)
        {
            _files[path] = new FileStamp(length, default);
        }
    }

    public void Remove(string path)
    {
        lock (_files)
        {
            _files.Remove(path);
        }
    }

    /// <summary>Opens the stream of events.</summary>
    /// <param name="after">The last event that was seen.</param>
    public async Task<StreamReader> Listen(string? after = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, "events"));
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("text/event-stream"));
        request.Headers.Add("Last-Event-ID", after is null ? [] : [after]);
        HttpResponseMessage answer = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        $"{answer.Content.Headers.ContentType}".ShouldBe("text/event-stream");
        return new StreamReader(await answer.Content.ReadAsStreamAsync());
    }

    /// <summary>The lines of the next event.</summary>
    public static async Task<string> Next(StreamReader events)
    {
        List<string> lines = [];
        while (await events.ReadLineAsync().WaitAsync(_patience) is { Length: > 0 } line)
        {
            lines.Add(line);
        }

        return string.Join('|', lines);
    }

    public async Task<TcpClient> Connect()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Address.Port);
        return client;
    }

    /// <summary>What is answered to some bytes.</summary>
    public async Task<string> Say(string request)
    {
        using TcpClient client = await Connect();
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(request));
        using var answer = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await answer.ReadToEndAsync().WaitAsync(_patience);
    }
}
