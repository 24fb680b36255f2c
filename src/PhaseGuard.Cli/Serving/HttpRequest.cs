namespace PhaseGuard.Cli.Serving;

/// <summary>What is asked for by a request of HTTP/1.1, as far as a server that only shows needs it.</summary>
/// <param name="Method">The method, such as <c>GET</c>.</param>
/// <param name="Target">The target, which begins with a slash.</param>
/// <param name="Host">The value of <c>Host</c>; <see langword="null"/> where none or several are given.</param>
/// <param name="LastEvent">The last event that was seen, of somebody who comes again; <see langword="null"/> where none is named.</param>
internal sealed record HttpRequest(string Method, string Target, string? Host, string? LastEvent)
{
    /// <summary>Reads the lines of a request, without the empty one that ends them.</summary>
    /// <param name="head">The request line and the header lines, parted by CR LF.</param>
    /// <returns><see langword="null"/> where it is no request of HTTP/1.1 or 1.0.</returns>
    public static HttpRequest? Read(string head)
    {
        string[] lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [{ Length: > 0 } method, ['/', ..] target, "HTTP/1.1" or "HTTP/1.0"])
        {
            return null;
        }

        var request = new HttpRequest(method, target, Host: null, LastEvent: null);
        int hosts = 0;
        foreach (string line in lines.AsSpan(1))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line.AsSpan(0, colon).ContainsAny(' ', '\t'))
            {
                return null;
            }

            string value = line[(colon + 1)..].Trim(' ');
            if (line.AsSpan(0, colon).Equals("Host", StringComparison.OrdinalIgnoreCase))
            {
                hosts++;
                request = request with { Host = hosts == 1 ? value : null };
            }
            else if (line.AsSpan(0, colon).Equals("Last-Event-ID", StringComparison.OrdinalIgnoreCase))
            {
                request = request with { LastEvent = value };
            }
        }

        return request;
    }
}
