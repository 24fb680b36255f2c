using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Browser.Tests;

/// <summary>What the page's text says without a browser.</summary>
public sealed partial class BoardTextTests
{
    public static IEnumerable<string> Files
        => Directory.EnumerateFiles(ProjectFolder.At("src", "PhaseGuard"), "*.css", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(ProjectFolder.At("src", "PhaseGuard"), "*.js", SearchOption.AllDirectories));

    [Test]
    public void The_same_board_gives_the_same_bytes_whatever_the_culture()
    {
        string first = Written.Text(SampleBoards.Usual);
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," } };

        Written.Text(SampleBoards.Usual).ShouldBe(first);
    }

    [Test]
    public void Five_thousand_rows_of_fourteen_cells_stay_under_eight_megabytes()
        => Encoding.UTF8.GetByteCount(Written.Text(SampleBoards.Large(5000))).ShouldBeLessThan(8_000_000);

    [Test]
    public void The_policy_allows_the_page_s_own_script_and_styles_by_their_hashes_and_nothing_else()
    {
        string page = Written.Text(SampleBoards.Usual);

        Policy(page).ShouldBe(
            $"default-src 'none'; style-src 'sha256-{Hash(Styles().Match(page))}'; script-src 'sha256-{Hash(Script().Match(page))}'; "
            + "img-src data:; base-uri 'none'; form-action 'none'");
        Script().Count(page).ShouldBe(1);
        Styles().Count(page).ShouldBe(1);
    }

    [TestCaseSource(nameof(Files))]
    public void A_file_of_styles_or_script_stands_in_the_page_as_it_is(string file)
        => Written.Text(SampleBoards.Usual).ShouldContain(File.ReadAllText(file).ReplaceLineEndings("\n"), Case.Sensitive);

    [Test]
    public void A_served_page_may_ask_its_server_and_nobody_else()
        => Policy(Written.Text(SampleBoards.Usual, isServed: true)).ShouldContain(" connect-src 'self'; ");

    [Test]
    public void No_line_ends_with_a_carriage_return() => Written.Text(SampleBoards.Usual).ShouldNotContain('\r');

    [Test]
    public void A_finding_stands_once_in_the_page()
        => Regex.Count(Written.Text(SampleBoards.Usual), "of 01-05 says &quot;deferred 0&quot;").ShouldBe(1);

    private static string Policy(string page) => PolicyElement().Match(page).Groups[1].Value;

    private static string Hash(Match element) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.Groups[1].Value)));

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex PolicyElement();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Styles();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();
}
