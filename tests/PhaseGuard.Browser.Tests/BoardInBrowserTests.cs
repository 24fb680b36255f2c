using Microsoft.Playwright;

namespace PhaseGuard.Browser.Tests;

/// <summary>The board's page in a browser, opened from disk.</summary>
public sealed class BoardInBrowserTests
{
    private static ILocator Rows(OpenPage opened) => opened.Page.Locator("#matrix tbody tr:visible");

    private static ILocator Panel(OpenPage opened) => opened.Page.GetByRole(AriaRole.Dialog);

    private static Task<string> Fragment(OpenPage opened) => opened.Page.EvaluateAsync<string>("location.hash");

    [Test]
    public async Task It_opens_from_disk_and_asks_nobody_for_anything()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual);

        (await Rows(opened).CountAsync()).ShouldBe(SampleBoards.Usual.Rows.Count);
        (await opened.Page.Locator("#attention li").First.InnerTextAsync()).ShouldContain("RED_UNIT failed");
        opened.Mishaps.ShouldBeEmpty();
    }

    [Test]
    public async Task A_reader_who_does_not_see_hears_a_table_with_heads_and_whole_words()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual);
        ILocator table = opened.Page.GetByRole(AriaRole.Table, new() { Name = "auth" });

        (await table.GetByRole(AriaRole.Row).CountAsync()).ShouldBe(10);
        (await table.GetByRole(AriaRole.Columnheader, new() { Name = "RED_UNIT" }).CountAsync()).ShouldBe(1);
        ILocator row = table.GetByRole(AriaRole.Row).Nth(7);
        (await row.GetByRole(AriaRole.Rowheader).InnerTextAsync()).ShouldStartWith("01-07");
        (await row.GetByRole(AriaRole.Cell, new() { Name = "Failed", Exact = true }).CountAsync()).ShouldBe(1);
        (await row.GetByRole(AriaRole.Cell, new() { Name = "Passed", Exact = false }).CountAsync()).ShouldBe(3);
        (await table.GetByRole(AriaRole.Cell, new() { Name = "2 earlier runs" }).CountAsync()).ShouldBeGreaterThan(0);
    }

    [Test]
    public async Task Words_filter_the_rows_and_the_findings_and_stay_in_the_address()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual);

        await opened.Page.GetByRole(AriaRole.Searchbox).FillAsync("invoice IMPL-1");

        (await Rows(opened).CountAsync()).ShouldBe(1);
        (await opened.Page.Locator(".shown").InnerTextAsync()).ShouldBe("1 of 20 shown");
        (await opened.Page.Locator("#findings .file:visible").CountAsync()).ShouldBe(0);
        (await Fragment(opened)).ShouldBe("#?q=invoice+IMPL-1");
        await opened.Page.ReloadAsync();
        (await Rows(opened).CountAsync()).ShouldBe(1);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        (await Rows(opened).CountAsync()).ShouldBe(20);
    }

    [Test]
    public async Task A_search_finds_rows_by_what_was_found_in_their_files()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "?q=PG040");

        (await Rows(opened).Locator("th a").AllInnerTextsAsync()).ShouldBe(["01-05", "01-07"]);
    }

    [TestCase("?state=DONE", 2)]
    [TestCase("?agent=%40code-developer", 4)]
    [TestCase("?group=search", 7)]
    [TestCase("?only=findings", 3)]
    [TestCase("?only=stuck", 4)]
    [TestCase("?only=findings,stuck&group=auth&q=01-07", 1)]
    public async Task A_link_opens_with_its_filter(string fragment, int count)
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, fragment);

        (await Rows(opened).CountAsync()).ShouldBe(count);
    }

    [Test]
    public async Task A_head_sorts_up_and_down_and_back_and_says_so()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "?group=auth");
        ILocator head = opened.Page.GetByRole(AriaRole.Table, new() { Name = "auth" }).GetByRole(AriaRole.Columnheader, new() { Name = "Duration" });
        ILocator ids = Rows(opened).Locator("th a");

        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("ascending");
        (await ids.First.InnerTextAsync()).ShouldBe("01-08");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBe("descending");
        (await ids.First.InnerTextAsync()).ShouldBe("01-01");
        (await ids.Last.InnerTextAsync()).ShouldBe("01-09");
        (await Fragment(opened)).ShouldContain("sort=-Duration");
        await head.GetByRole(AriaRole.Button).ClickAsync();
        (await head.GetAttributeAsync("aria-sort")).ShouldBeNull();
        (await ids.AllInnerTextsAsync()).ShouldBe(["01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "01-09"]);
    }

    [Test]
    public async Task A_row_that_cannot_be_read_is_sorted_behind_the_others()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "?group=search&sort=REVIEW");

        (await Rows(opened).Locator("th a").First.InnerTextAsync()).ShouldBe("01-02");
        (await Rows(opened).Last.InnerTextAsync()).ShouldContain("The file is no JSON");
    }

    [Test]
    public async Task A_click_opens_the_panel_and_the_back_button_closes_it()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual);

        await Rows(opened).Filter(new() { HasText = "01-05" }).First.ClickAsync();
        await Panel(opened).WaitForAsync();

        string text = await Panel(opened).InnerTextAsync();
        text.ShouldContain("In progress for 3 days");
        text.ShouldContain("docs/feature/auth/steps/01-05.json:9:70");
        text.ShouldContain("Finish the phase, or say why it is left out.");
        text.ShouldContain("9 tests, all of auth 01-05; run 27-0");
        (await Panel(opened).GetByRole(AriaRole.Heading, new() { Name = "State history" }).CountAsync()).ShouldBe(1);
        (await Fragment(opened)).ShouldBe("#auth/01-05");
        await opened.Page.GoBackAsync();
        (await Panel(opened).CountAsync()).ShouldBe(0);
        (await Fragment(opened)).ShouldBe("");
        (await opened.Page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("01-05");
        opened.Mishaps.ShouldBeEmpty();
    }

    [Test]
    public async Task A_link_opens_a_panel_and_closing_it_keeps_the_filter()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "search/01-03?group=search");
        await Panel(opened).WaitForAsync();

        (await Panel(opened).GetByRole(AriaRole.Heading).First.InnerTextAsync()).ShouldBe("search/01-03");
        await opened.Page.Keyboard.PressAsync("Escape");

        (await Panel(opened).CountAsync()).ShouldBe(0);
        (await Fragment(opened)).ShouldBe("#?group=search");
    }

    [Test]
    public async Task A_panel_leads_to_what_its_row_needs()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "auth/01-09");

        (await Panel(opened).Locator(".unmet").InnerTextAsync()).ShouldBe("01-05 is not finished");
        await Panel(opened).GetByRole(AriaRole.Link, new() { Name = "01-05" }).ClickAsync();

        await Assertions.Expect(Panel(opened).GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync("auth/01-05");
    }

    [Test]
    public async Task The_keyboard_alone_reaches_a_row_opens_it_and_comes_back()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "?group=auth");
        IKeyboard keyboard = opened.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        (await opened.Page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        await keyboard.PressAsync("Enter");
        (await opened.Page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("attention");
        for (int turn = 0; turn < 40 && !await opened.Page.EvaluateAsync<bool>("document.activeElement.matches('tbody a')"); turn++)
        {
            await keyboard.PressAsync("Tab");
        }

        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("ArrowDown");
        await keyboard.PressAsync("Enter");
        await Panel(opened).WaitForAsync();
        (await Panel(opened).GetByRole(AriaRole.Heading).First.InnerTextAsync()).ShouldBe("auth/01-03");
        await keyboard.PressAsync("Escape");
        (await Panel(opened).CountAsync()).ShouldBe(0);
        (await opened.Page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("01-03");
    }

    [Test]
    public async Task The_next_command_can_be_copied()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "auth/01-05");
        await Panel(opened).WaitForAsync();
        await opened.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await Panel(opened).GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await Assertions.Expect(Panel(opened).GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        (await opened.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe("dotnet phaseguard phase start docs/feature/auth/steps/01-05.json GREEN_UNIT");
    }

    [Test]
    public async Task Without_scripts_the_matrix_and_the_findings_are_there()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "", new() { JavaScriptEnabled = false });

        (await Rows(opened).CountAsync()).ShouldBe(20);
        (await opened.Page.Locator("#findings li:visible").CountAsync()).ShouldBe(5);
        (await opened.Page.Locator("#attention li:visible").CountAsync()).ShouldBe(4);
        (await opened.Page.Locator("button, input, select").CountAsync()).ShouldBe(0);
    }

    [TestCase(320)]
    [TestCase(768)]
    [TestCase(3840)]
    public async Task No_window_has_to_be_scrolled_sideways(int width)
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, "auth/01-05", new() { ViewportSize = new() { Width = width, Height = 800 } });
        await Panel(opened).WaitForAsync();

        (await opened.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await Panel(opened).EvaluateAsync<bool>("panel => panel.scrollWidth <= panel.clientWidth")).ShouldBeTrue();
    }

    [Test]
    public async Task The_page_is_dark_where_the_system_is()
    {
        await using OpenPage dark = await OpenPage.Of(SampleBoards.Usual, "", new() { ColorScheme = ColorScheme.Dark });
        await using OpenPage light = await OpenPage.Of(SampleBoards.Usual, "", new() { ColorScheme = ColorScheme.Light });
        const string Background = "getComputedStyle(document.body).backgroundColor";

        (await dark.Page.EvaluateAsync<string>(Background)).ShouldBe("rgb(13, 17, 23)");
        (await light.Page.EvaluateAsync<string>(Background)).ShouldBe("rgb(255, 255, 255)");
    }

    [Test]
    public async Task On_paper_there_is_all_but_what_can_be_pressed()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Large(300));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });

        (await opened.Page.Locator(".filter").IsVisibleAsync()).ShouldBeFalse();
        (await opened.Page.Locator("#matrix tbody").Last.EvaluateAsync<string>("body => getComputedStyle(body).contentVisibility")).ShouldBe("visible");
        (await Rows(opened).CountAsync()).ShouldBe(300);
    }

    [Test]
    public async Task A_board_of_nothing_says_so()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Empty);

        (await opened.Page.Locator("#attention").InnerTextAsync()).ShouldContain("Nothing is stuck.");
        (await opened.Page.Locator("#matrix").InnerTextAsync()).ShouldContain("No files were found.");
        opened.Mishaps.ShouldBeEmpty();
    }
}
