using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PhaseGuard.Reports;

namespace PhaseGuard.Browser.Tests;

/// <summary>axe-core finds nothing on any page.</summary>
public sealed class AccessibilityTests
{
    [TestCase("", 1280, ColorScheme.Light)]
    [TestCase("", 1280, ColorScheme.Dark)]
    [TestCase("", 320, ColorScheme.Light)]
    [TestCase("auth/01-05", 1280, ColorScheme.Light)]
    [TestCase("auth/01-09", 1280, ColorScheme.Dark)]
    [TestCase("auth/01-05", 320, ColorScheme.Dark)]
    [TestCase("?state=FAILED&sort=-Duration", 1280, ColorScheme.Light)]
    public async Task Nothing_is_found_on_the_board(string fragment, int width, ColorScheme scheme)
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Usual, fragment, new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        if (fragment.Contains('/', StringComparison.Ordinal))
        {
            await opened.Page.GetByRole(AriaRole.Dialog).WaitForAsync();
        }

        await ShouldBeClean(opened);
    }

    [Test]
    public async Task Nothing_is_found_where_there_is_nothing()
    {
        await using OpenPage opened = await OpenPage.Of(SampleBoards.Empty);

        await ShouldBeClean(opened);
    }

    [Test]
    public async Task Nothing_is_found_on_the_page_of_a_check()
    {
        using var text = new StringWriter();
        HtmlReport.Write(text, SampleBoards.Usual.Report);
        await using OpenPage opened = await OpenPage.Of(text.ToString());

        await ShouldBeClean(opened);
        opened.Mishaps.ShouldBeEmpty();
    }

    private static async Task ShouldBeClean(OpenPage opened)
    {
        foreach (ILocator folded in await opened.Page.Locator("details:not([open]) > summary:visible").AllAsync())
        {
            await folded.ClickAsync(new() { Trial = false, Force = true });
        }

        AxeResult result = await opened.Page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        });
        result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join("; ", node.Any.Select(check => check.Message))}")).ShouldBeEmpty();
    }
}
