using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PhaseGuard.Cli.Serving;

/// <summary>Where a board is served: on the loopback, behind a token that nobody can guess.</summary>
/// <param name="port">The port that is listened at.</param>
internal sealed class BoardAddress(int port)
{
    private readonly byte[] _token = Encoding.ASCII.GetBytes(NewToken());
    private readonly string[] _hosts = [string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{port}"), string.Create(CultureInfo.InvariantCulture, $"localhost:{port}")];

    /// <summary>The address of the page, as it is typed into a browser.</summary>
    public string Page => $"http://{_hosts[0]}/{Encoding.ASCII.GetString(_token)}/";

    /// <summary>Whether a request was meant for this server: a page of another name that resolves to this machine says its own.</summary>
    /// <param name="host">The value of <c>Host</c>.</param>
    public bool IsMine(string? host) => host is not null && _hosts.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>What somebody asks for who knows the token: what follows <c>/TOKEN/</c>. The comparison tells nothing by its time.</summary>
    /// <param name="target">The target of the request.</param>
    /// <returns><see langword="null"/> where the token is wrong.</returns>
    public string? Inside(string target)
    {
        int end = target.StartsWith('/') ? target.IndexOf('/', 1) : -1;
        return end > 0 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(target[1..end]), _token) ? target[(end + 1)..] : null;
    }

    /// <summary>Two random ids of the system, 122 bits of its secure generator each.</summary>
    private static string NewToken() => $"{Guid.NewGuid():N}{Guid.NewGuid():N}";
}
