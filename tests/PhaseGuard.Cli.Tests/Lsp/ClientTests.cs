using System.ComponentModel;
using System.Text;
using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>Clients that others wrote understand the server, as an editor would start it.</summary>
public sealed class ClientTests
{
    private static readonly string _clients = ProjectFolder.At("tests", "clients");

    [Test]
    public void The_protocols_own_library_is_shown_and_answered_all()
    {
        if (!Directory.Exists(Path.Combine(_clients, "node_modules", "vscode-languageserver-protocol")))
        {
            Assert.Ignore("the protocol's library is not restored; `npm ci` in tests/clients does it");
        }

        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Good);
        string uri = new Uri(repo.At(SampleStep.Path)).AbsoluteUri;

        Finished finished = Child.Run("node", [Path.Combine(_clients, "lsp.mjs"), uri, "dotnet", Tool.Dll, "lsp"], repo.Top, input: Encoding.UTF8.GetBytes(SampleStep.Bad)).OrThrow();

        JsonNode answers = JsonNode.Parse(finished.Output)!;
        ((string?)answers["first"]![0]!["code"]).ShouldBe("PG022");
        ((string?)answers["hover"]!["contents"]!["value"]).ShouldNotBeNull().ShouldStartWith("# PG022");
        answers["actions"]!.AsArray().ShouldNotBeNull();
        answers["completion"]!.AsArray().Count.ShouldBe(4);
        answers["definition"]!.AsArray().ShouldBeEmpty();
        answers["symbols"]!.AsArray().Count.ShouldBe(5);
        ((string?)answers["lenses"]![0]!["command"]!["title"]).ShouldNotBeNull().ShouldStartWith("next: dotnet phaseguard phase complete");
        ((string?)answers["second"]![0]!["code"]).ShouldBe("PG001");
        ((int)answers["code"]!).ShouldBe(0);
    }

    [Test]
    public void Neovim_shows_what_is_found()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Finished finished = Nvim(repo);

        finished.Shown.ReplaceLineEndings("\n").ShouldContain("9:41 PG022 Phase GREEN left in progress\n");
        finished.Shown.ShouldContain("next: dotnet phaseguard phase complete");
    }

    private static Finished Nvim(TestRepo repo)
    {
        try
        {
            return Child.Run(
                "nvim", ["--headless", "--clean", SampleStep.Path, "-c", $"luafile {Path.Combine(_clients, "nvim.lua")}"], repo.Top,
                new Dictionary<string, string?> { ["PHASEGUARD_LSP"] = $"dotnet {Tool.Dll} lsp", ["HOME"] = repo.Home, ["XDG_STATE_HOME"] = repo.Home }).OrThrow();
        }
        catch (Win32Exception)
        {
            Assert.Ignore("there is no nvim here; the package neovim of Debian brings it");
            throw;
        }
    }
}
