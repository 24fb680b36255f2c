using System.Formats.Tar;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>Answers npm as a registry does, from a folder of packages on this machine.</summary>
internal sealed class FolderRegistry : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<string, byte[]> _answers = [];

    public FolderRegistry(string folder)
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        foreach (string file in Directory.GetFiles(folder, "*.tgz"))
        {
            Add(Path.GetFileName(file), File.ReadAllBytes(file));
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(Answer);
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private void Add(string file, byte[] package)
    {
        JsonNode manifest = ManifestOf(package);
        string name = $"{manifest["name"]}";
        string version = $"{manifest["version"]}";
        manifest["dist"] = new JsonObject { ["tarball"] = Address + file, ["integrity"] = $"sha512-{Convert.ToBase64String(SHA512.HashData(package))}" };
        _answers[$"/{file}"] = package;
        _answers[$"/{name}"] = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["name"] = name, ["dist-tags"] = new JsonObject { ["latest"] = version }, ["versions"] = new JsonObject { [version] = manifest },
        }.ToJsonString());
    }

    private static JsonNode ManifestOf(byte[] package)
    {
        using var unzipped = new GZipStream(new MemoryStream(package), CompressionMode.Decompress);
        using var tar = new TarReader(unzipped);
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.Name == "package/package.json")
            {
                return JsonNode.Parse(entry.DataStream!)!;
            }
        }

        throw new InvalidDataException("a package of npm without package.json");
    }

    private async Task Answer()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext question;
            try
            {
                question = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            bool isKnown = _answers.TryGetValue(Uri.UnescapeDataString(question.Request.RawUrl!), out byte[]? answer);
            question.Response.StatusCode = isKnown ? 200 : 404;
            question.Response.Close(answer ?? "{}"u8.ToArray(), willBlock: true);
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
