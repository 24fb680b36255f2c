using System.Net.Sockets;
using PhaseGuard.Cli.Tests.Boards;

namespace PhaseGuard.Cli.Tests.Serving;

/// <summary><c>board --serve</c>, as somebody types it.</summary>
public sealed class BoardServiceTests
{
    [Test]
    [Platform(Exclude = "Win", Reason = "nobody else can press Ctrl-C there")]
    public async Task It_shows_the_board_tells_what_changed_and_ends_well_by_Ctrl_C_with_pages_open()
    {
        using var sample = new SampleBoard();
        using var run = RunningChild.StartHearingInterrupts(Child.Prepare("dotnet", [Tool.Dll, "board", "--serve"], sample.Repo.Top, new Dictionary<string, string?>()));
        run.WaitUntil(() => run.Output.Contains("Ctrl-C ends it.\n", StringComparison.Ordinal));
        var address = new Uri(run.Output.Split('\n')[0]["The board is at ".Length..]);
        using var client = new HttpClient();

        (await client.GetStringAsync(address)).ShouldContain("the payment sandbox refuses every card");
        using HttpResponseMessage answer = await client.GetAsync(new Uri(address, "events"), HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());
        const string file = "docs/feature/search/steps/02-01.json";
        sample.Repo.Write(file, $"{await File.ReadAllTextAsync(sample.Repo.At(file))}\n");

        (await ServedBoard.Next(events)).ShouldEndWith($"|data: [\"{file}\"]");
        run.Interrupt();
        run.Wait().ShouldBe(new Finished(0, $"The board is at {address}\nCtrl-C ends it.\n", ""));
    }

    [TestCase("--serve writes no file: leave --output out.", "--serve", "--output", "a.html")]
    [TestCase("--port is for --serve: add --serve, or leave --port out.", "--port", "8080")]
    [TestCase("--port is a number up to 65535: correct it, or leave it out.", "--serve", "--port", "65536")]
    public void Options_that_do_not_fit_are_refused(string sentence, params string[] options)
    {
        using var sample = new SampleBoard();

        sample.Run(["board", .. options]).ShouldBe(new Finished(2, "", $"phaseguard: {sentence}\n"));
    }

    [Test]
    public void A_port_that_is_taken_is_exit_code_3_and_one_sentence()
    {
        using var sample = new SampleBoard();
        using var other = new TcpListener(System.Net.IPAddress.Loopback, 0);
        other.Start();
        int port = ((System.Net.IPEndPoint)other.LocalEndpoint).Port;

        sample.Run("board", "--serve", "--port", $"{port}")
            .ShouldBe(new Finished(3, "", $"phaseguard: port {port} cannot be listened at (AddressAlreadyInUse): name another one by --port, or none.\n"));
    }

    [Test]
    public void A_board_that_cannot_be_made_is_not_served()
    {
        using var sample = new SampleBoard();
        sample.Repo.Write("phaseguard.json", "{");

        sample.Run("board", "--serve").ExitCode.ShouldBe(3);
    }
}
