using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PhaseGuard.Browser.Tests;

/// <summary>The pictures of the README are of today's page of <c>samples/board</c>; <c>PHASEGUARD_APPROVE=1</c> makes them anew.</summary>
public sealed partial class ReadmePictureTests
{
    private const int Width = 1280;
    private const int Height = 1000;

    private static string Fingerprint => ProjectFolder.At("docs", "board.sha256");

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task A_picture_shows_what_is_stuck_and_why(ColorScheme scheme)
    {
        string page = Page();
        await using OpenPage opened = await OpenPage.Of(page, options: new() { ViewportSize = new() { Width = Width, Height = Height }, ColorScheme = scheme });

        (await opened.Page.Locator("#attention").InnerTextAsync()).ShouldContain("the payment sandbox refuses every card");
        opened.Mishaps.ShouldBeEmpty();
        string picture = ProjectFolder.At("docs", $"board-{scheme.ToString().ToLowerInvariant()}.png");
        if (ProjectFolder.Approves)
        {
            await opened.Photograph(picture);
            await File.WriteAllTextAsync(Fingerprint, $"{DigestOf(page)}\n");
        }

        SizeOf(await File.ReadAllBytesAsync(picture)).ShouldBe((Width, Height));
    }

    [Test]
    public void The_pictures_are_of_the_page_as_it_is_today()
        => DigestOf(Page()).ShouldBe(File.ReadAllText(Fingerprint).TrimEnd(), "the page of samples/board has changed: make its pictures anew, with PHASEGUARD_APPROVE=1");

    /// <summary>The page as the tool writes it.</summary>
    private static string Page()
    {
        using TestRepo repo = SampleShop.Make();
        SampleShop.Commit(repo, SampleShop.Time);
        return repo.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll"), "board", "--time", SampleShop.Time, "--output", "-"]).OrThrow().Output;
    }

    /// <summary>What is packed may be packed in another way by another version of .NET.</summary>
    private static string DigestOf(string page) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Packed().Replace(page, ""))));

    private static (int Width, int Height) SizeOf(byte[] png) => (Number(png, 16), Number(png, 20));

    private static int Number(byte[] bytes, int at) => (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];

    [GeneratedRegex("<script type=\"application/gzip\"[^<]*</script>\n")]
    private static partial Regex Packed();
}
