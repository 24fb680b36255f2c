using Microsoft.Playwright;

namespace PhaseGuard.Browser.Tests;

/// <summary>A page behind which <c>board --serve</c> stands.</summary>
[Platform(Exclude = "Win", Reason = "nobody else can press Ctrl-C there")]
public sealed class ServedPageTests
{
    private const string Step = "docs/feature/search/steps/02-01.json";

    [Test]
    public async Task It_loads_itself_anew_when_a_file_changes_and_keeps_what_it_shows()
    {
        await using IBrowserContext context = await TheBrowser.NewContext(new());
        using TestRepo repo = SampleShop.Make();
        using var server = RunningChild.StartHearingInterrupts(
            Child.Prepare("dotnet", [Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll"), "board", "--serve", "--time", SampleShop.Time], repo.Top, new Dictionary<string, string?>()));
        server.WaitUntil(() => server.Output.Contains("Ctrl-C ends it.\n", StringComparison.Ordinal));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Output.Split('\n')[0]["The board is at ".Length..]}#?group=search");
        await Assertions.Expect(page.Locator("#matrix tbody tr:visible")).ToHaveCountAsync(5);

        string text = await File.ReadAllTextAsync(repo.At(Step));
        repo.Write(Step, text.Replace("Filter by price", "Filter by colour", StringComparison.Ordinal));

        await Assertions.Expect(page.Locator("#matrix")).ToContainTextAsync("Filter by colour", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("#matrix tbody tr:visible")).ToHaveCountAsync(5);
        server.Interrupt();
        server.Wait().ExitCode.ShouldBe(0);
    }
}
