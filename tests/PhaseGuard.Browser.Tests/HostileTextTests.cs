using Microsoft.Playwright;
using PhaseGuard.Boards;

namespace PhaseGuard.Browser.Tests;

/// <summary>What a file says is text on the page, in whatever field it stands.</summary>
public sealed class HostileTextTests
{
    public static string[] Texts { get; } =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "</script><script>alert(1)</script>",
        "<!--", "-->", "]]>", "</style><style>*{display:none}", "<svg onload=alert(1)>", "{{constructor.constructor('alert(1)')()}}", "&lt;b&gt; &amp;",
        "a\u202egnp.exe", "\u2066\u2028\u2029", "nul\0nul", "\ud83d\udc69\u200d\ud83d\udcbb \ud83d\ude80", new string('W', 3000), "../../a?b#c%00&d=e", "\ud800", "<base href=https://example.com>",
        "__proto__", "constructor", "filter-q", "panel", "findings",
    ];

    [TestCaseSource(nameof(Texts))]
    public async Task Nothing_of_it_runs_and_all_of_it_is_shown(string text)
    {
        await using OpenPage opened = await OpenPage.Of(BoardOf(text));
        ILocator link = opened.Page.Locator("#matrix tbody th a").First;

        await link.ClickAsync();
        ILocator panel = opened.Page.GetByRole(AriaRole.Dialog);
        await panel.WaitForAsync();
        string shown = Quote.Lines(text);

        (await link.TextContentAsync()).ShouldBe(shown);
        (await opened.Page.Locator("h1").TextContentAsync()).ShouldBe($"{shown} {shown}");
        (await opened.Page.Locator("#matrix h3").TextContentAsync()).ShouldBe(shown);
        (await panel.Locator(".next code").TextContentAsync()).ShouldBe(shown);
        (await panel.Locator("td").First.TextContentAsync()).ShouldBe(shown);
        (await panel.Locator(".file li p").Nth(1).TextContentAsync())!.Trim().ShouldBe(shown.Trim());
        (await opened.Page.Locator("img, iframe, object, embed, base, form[action], [onerror], [onload], [onmouseover], main style, main script, a[href]:not([href^='#'])").CountAsync()).ShouldBe(0);
        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
        opened.Mishaps.ShouldBeEmpty();
    }

    private static Board BoardOf(string text)
    {
        var cell = new BoardCell(text, BoardMark.Unknown, text) { StartedAt = DateTimeOffset.UnixEpoch, EndedAt = DateTimeOffset.UnixEpoch.AddHours(2), EarlierRuns = 1 };
        var row = new BoardRow(text, text, text, text)
        {
            Title = text,
            State = text,
            Stuck = text,
            Agent = text,
            Attempts = 2,
            Minutes = 90,
            Needs = [text],
            Unmet = [text],
            Columns = [text],
            Cells = [cell, cell],
            Next = text,
            Tables = [new BoardTable(text, [text, text], [[text, text]]), new BoardTable(text, [text, text], [[text, text]]) { IsTimeLine = true }],
        };
        Finding finding = SampleBoards.Finding("PG031", text, text, text);
        return new Board
        {
            Source = new BoardSource(text, text, DateTimeOffset.UnixEpoch, text) { Branch = text, Commit = text },
            Rows = [row, row with { Flaw = text }, row with { Columns = [], Cells = [] }],
            Groups = [new BoardGroup(text, text)],
            Report = new Report([new FileReport(text, [finding], "step file") { InBaseline = [finding] }]),
            UnderWay = new Report([new FileReport(text, [finding], "step file")]),
            History = [new BoardMoment(text, DateTimeOffset.UnixEpoch, 3, 1, 1), new BoardMoment(text, DateTimeOffset.UnixEpoch.AddDays(1), 3, 1, 2)],
        };
    }
}
