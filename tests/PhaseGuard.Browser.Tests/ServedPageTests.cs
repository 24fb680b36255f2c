using Microsoft.Playwright;
using PhaseGuard.Boards;

namespace PhaseGuard.Browser.Tests;

/// <summary>A page behind which a server stands.</summary>
public sealed class ServedPageTests
{
    [Test]
    public async Task It_loads_itself_anew_when_it_is_told_and_keeps_what_it_shows()
    {
        await using var server = new LittleServer(turn => Written.Text(Named(turn == 0 ? "first" : "second"), isServed: true));
        await using IBrowserContext context = await TheBrowser.NewContext(new());
        IPage page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Address}#?group=search");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("first");

        server.Tell();

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("second");
        await Assertions.Expect(page.Locator("#matrix tbody tr:visible")).ToHaveCountAsync(7);
    }

    private static Board Named(string name) => SampleBoards.Usual with { Source = SampleBoards.Usual.Source with { Repository = name } };
}
