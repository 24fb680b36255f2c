using System.Net;
using System.Net.Sockets;
using System.Text;
using PhaseGuard.Cli.Serving;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Tests.Serving;

/// <summary>Who is answered what by the server of the board, asked by a real client.</summary>
public sealed class BoardServerTests
{
    [Test]
    public async Task The_page_is_served_with_good_manners_and_kept_by_nobody()
    {
        using var board = new ServedBoard();
        using HttpResponseMessage answer = await board.Client.GetAsync(board.Address);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldBe(ServedBoard.Page);
        $"{answer.Content.Headers.ContentType}".ShouldBe("text/html; charset=utf-8");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
    }

    [Test]
    public void The_address_is_on_the_loopback_and_nobody_can_guess_it()
    {
        using var board = new ServedBoard();
        using var other = new BoardServer(0, () => "", board.Stamps, TimeSpan.FromSeconds(1));

        board.Address.Host.ShouldBe("127.0.0.1");
        board.Address.AbsolutePath.ShouldMatch("^/[0-9a-f]{64}/$");
        new Uri(other.Address).AbsolutePath.ShouldNotBe(board.Address.AbsolutePath);
    }

    [TestCase("/")]
    [TestCase("/events")]
    [TestCase("/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/")]
    [TestCase("/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef/events")]
    [TestCase("/{0}")]
    [TestCase("/{0}x/")]
    [TestCase("/{0}/phaseguard.json")]
    [TestCase("/{0}/%2e%2e/%2e%2e/etc/passwd")]
    [TestCase("//{0}/")]
    public async Task Nothing_is_at_any_other_address(string target)
    {
        using var board = new ServedBoard();
        target = target.Replace("{0}", board.Address.AbsolutePath.Trim('/'), StringComparison.Ordinal);

        (await board.Say($"GET {target} HTTP/1.1\r\nHost: {board.Address.Authority}\r\n\r\n")).ShouldStartWith("HTTP/1.1 404 ");
    }

    [TestCase("evil.example")]
    [TestCase("evil.example:{0}")]
    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:1")]
    [TestCase("0.0.0.0:{0}")]
    [TestCase("[::1]:{0}")]
    [TestCase("127.0.0.1:{0}\r\nHost: evil.example")]
    [TestCase("")]
    public async Task A_page_of_another_name_is_not_answered(string host)
    {
        using var board = new ServedBoard();
        host = host.Replace("{0}", $"{board.Address.Port}", StringComparison.Ordinal);

        (await board.Say($"GET {board.Address.AbsolutePath} HTTP/1.1\r\nHost: {host}\r\n\r\n")).ShouldStartWith("HTTP/1.1 403 ");
    }

    [Test]
    public async Task This_machine_has_two_names()
    {
        using var board = new ServedBoard();

        (await board.Say($"GET {board.Address.AbsolutePath} HTTP/1.1\r\nhost: LOCALHOST:{board.Address.Port}\r\n\r\n")).ShouldStartWith("HTTP/1.1 200 ");
    }

    [TestCase("POST")]
    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("HEAD")]
    [TestCase("OPTIONS")]
    public async Task Nothing_can_be_asked_but_to_see(string method)
    {
        using var board = new ServedBoard();
        using var request = new HttpRequestMessage(new HttpMethod(method), board.Address) { Content = method[0] == 'P' ? new StringContent("a") : null };

        using HttpResponseMessage answer = await board.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Content.Headers.Allow.ShouldBe(["GET"]);
    }

    [TestCase("\r\n\r\n")]
    [TestCase("GET\r\n\r\n")]
    [TestCase("GET / HTTP/2\r\n\r\n")]
    [TestCase("GET  / HTTP/1.1\r\n\r\n")]
    [TestCase("GET http://a.example/ HTTP/1.1\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost : a\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n")]
    [TestCase("GET /é HTTP/1.1\r\n\r\n")]
    [TestCase("\u0016\u0003\u0001\u0002\r\n\r\n")]
    public async Task What_is_no_request_is_answered_so(string request)
    {
        using var board = new ServedBoard();

        (await board.Say(request)).ShouldStartWith("HTTP/1.1 400 ");
    }

    [Test]
    public async Task A_request_without_end_is_cut_off()
    {
        using var board = new ServedBoard();

        (await board.Say($"GET / HTTP/1.1\r\nX: {new string('x', HttpConnection.LongestHead)}")).ShouldStartWith("HTTP/1.1 400 ");
    }

    [Test]
    public async Task Clients_that_say_nothing_keep_nobody_out_for_long()
    {
        using var board = new ServedBoard();
        List<TcpClient> idle = [];
        for (int count = 0; count < 100; count++)
        {
            idle.Add(await board.Connect());
        }

        foreach (TcpClient client in idle)
        {
            byte[] answer = new byte[12];
            int length = await client.GetStream().ReadAsync(answer);
            (length == 0 || Encoding.ASCII.GetString(answer) == "HTTP/1.1 400").ShouldBeTrue();
            client.Dispose();
        }

        (await board.Client.GetStringAsync(board.Address)).ShouldBe(ServedBoard.Page);
    }

    [Test]
    public async Task A_page_that_cannot_be_made_says_why_and_the_next_may()
    {
        using var board = new ServedBoard();
        board.Make = () => throw new CannotCheckException("git is not here: install it.");
        using HttpResponseMessage answer = await board.Client.GetAsync(board.Address);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await answer.Content.ReadAsStringAsync()).ShouldBe("git is not here: install it.\n");

        board.Make = () => throw new InvalidOperationException("unforeseen");
        await Should.ThrowAsync<HttpRequestException>(() => board.Client.GetStringAsync(board.Address));

        board.Make = () => ServedBoard.Page;
        (await board.Client.GetStringAsync(board.Address)).ShouldBe(ServedBoard.Page);
    }

    [Test]
    public async Task A_change_is_told_to_every_page_with_its_paths()
    {
        using var board = new ServedBoard();
        board.Stamp("steps/01-01.json", 1);
        _ = await board.Client.GetStringAsync(board.Address);
        using StreamReader one = await board.Listen();
        using StreamReader other = await board.Listen();

        board.Stamp("steps/01-01.json", 2);
        board.Stamp("steps/\"é\".json", 1);

        (await ServedBoard.Next(one)).ShouldContain("steps/01-01.json");
        (await ServedBoard.Next(other)).ShouldContain("steps/01-01.json");
    }

    [Test]
    public async Task A_file_that_comes_and_one_that_goes_are_changes()
    {
        using var board = new ServedBoard();
        board.Stamp("a.json", 1);
        _ = await board.Client.GetStringAsync(board.Address);
        using StreamReader events = await board.Listen();

        board.Stamp("b\n.json", 1);
        (await ServedBoard.Next(events)).ShouldBe("id: 2|data: [\"b\\n.json\"]");
        board.Remove("a.json");

        (await ServedBoard.Next(events)).ShouldBe("id: 3|data: [\"a.json\"]");
    }

    [Test]
    public async Task Who_comes_again_hears_what_was_missed()
    {
        using var board = new ServedBoard();
        board.Stamp("a.json", 1);
        _ = await board.Client.GetStringAsync(board.Address);
        board.Stamp("a.json", 2);
        _ = await board.Client.GetStringAsync(board.Address);

        using StreamReader events = await board.Listen(after: "1");

        (await ServedBoard.Next(events)).ShouldBe("id: 2|data: [\"a.json\"]");
    }

    [Test]
    public void A_port_that_is_taken_is_named()
    {
        using var board = new ServedBoard();

        Should.Throw<CannotCheckException>(() => new BoardServer(board.Address.Port, () => "", board.Stamps, TimeSpan.FromSeconds(1)))
            .Message.ShouldBe($"port {board.Address.Port} cannot be listened at (AddressAlreadyInUse): name another one by --port, or none.");
    }
}
