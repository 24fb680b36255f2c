using System.Net;
using System.Text.RegularExpressions;
using PhaseGuard.Reports;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Reports;

/// <summary>Text from files is shown by Markdown, and obeyed nowhere.</summary>
public sealed partial class InertMarkdownTests
{
    private const int Seed = 19;

    /// <summary>What means something to Markdown, to HTML, to GitHub or to GitLab.</summary>
    private static readonly string[] _hostile =
    [
        "@ada", "@org/team", "#12", "GH-12", "!12", "&3", "%4", "~bug", "$5", "ada/repo#12", "ada/repo@deadbeef", "deadbeefcafe", "1234567", "defaced",
        ":tada:", "http://a.example", "https://a.example/?b=c&d", "www.a.example", "ada@a.example", "mailto:ada@a.example", "<https://a.example>",
        "[a](https://a.example)", "![a](https://a.example/a.png)", "[a]: https://a.example", "[^1]", "[[wiki]]", "[ ]", "[x]",
        "<b>a</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!--", "-->", "</code>", "&lt;", "&#64;ada",
        "`", "``", "```", "` `", "`a`", "~~a~~", "*a*", "**a**", "_a_", "__a__", "\\", "\\`", "\\|", "|", "||", "a|b", "a\nb", "\r\n", "\t",
        "# a", "## a", "> a", "- a", "* a", "+ a", "1. a", "1) a", "---", "***", "===", "    a", "~~~", "/close", "/approve", "$$a$$", "$`a`$",
        "\"", "\\\"", "\"a `b` c\"", "\"@ada", "(\"a @ada\"):", "(", ")", "(@ada)", "@ada.", "#12,", "...", ":", "don't", "re-run", "é", "日本", "\u202e", "\u00a0", "\u2028",
    ];

    [TestCase("Phase RED_UNIT is deferred: \"DEFERRED: next sprint\"", "Phase `RED_UNIT` is deferred: `\"DEFERRED: next sprint\"`")]
    [TestCase("Finish the phase, or don't re-run it.", "Finish the phase, or don't re-run it.")]
    [TestCase("14 errors, 0 warnings in 1 of 2 step files (see docs/a.md).", "14 errors, 0 warnings in 1 of 2 step files (see `docs/a.md`).")]
    [TestCase("set \"a`b\" \"c\" now", "set ``\"a`b\" \"c\"`` now")]
    [TestCase("insert { \"a\": \"1\", \"b\": \"2\" }, after RED_UNIT.", "insert `{ \"a\": \"1\", \"b\": \"2\" }`, after `RED_UNIT`.")]
    [TestCase("by @ada #12", "by `@ada #12`")]
    [TestCase("`", "`` ` ``")]
    [TestCase("", "")]
    public void Plain_words_stay_and_all_else_is_code(string text, string markdown) => InertMarkdown.Of(text).ShouldBe(markdown);

    [Test]
    public void No_renderer_makes_anything_of_a_text_but_the_text()
    {
        string[] texts = [.. _hostile, .. Mixed(2_000)];
        string[] written = [.. texts.Select(InertMarkdown.Of)];

        IReadOnlyList<string> shown = MarkdownRenderer.Render(written.Select(text => $"- {text}\\\n  {text}\n"));

        for (int index = 0; index < texts.Length; index++)
        {
            string context = $"{texts[index]} -> {written[index]} -> {shown[index]}";
            RenderedMarkdown.ShouldBeInert(shown[index], context);
            string[] lines = [.. shown[index].Split("<br />").Select(Words)];
            lines.ShouldBe([Spaced(Quote.Plain(texts[index])), Spaced(Quote.Plain(texts[index]))], context);
        }
    }

    [Test]
    public void A_path_in_a_table_stays_in_its_cell()
    {
        string[] paths = [.. _hostile, .. Mixed(500)];

        IReadOnlyList<string> shown = MarkdownRenderer.Render(paths.Select(path => $"| A | B |\n| --- | --- |\n| {InertMarkdown.Cell(path)} | 7 |\n"));

        foreach ((string html, string path) in shown.Zip(paths))
        {
            RenderedMarkdown.ShouldBeInert(html, path);
            html.ShouldMatch("(?s)<td><code>.*</code></td>\n<td>7</td>\n</tr>\n</tbody>\n</table>\n$", path);
            html.Split("<td>").Length.ShouldBe(3, path);
        }
    }

    private static IEnumerable<string> Mixed(int count)
    {
        var random = new SeededRandom(Seed);
        string[] glue = ["", " ", " ", "  ", " and ", "\n"];
        for (int text = 0; text < count; text++)
        {
            yield return string.Concat(Enumerable.Range(0, 2 + random.Roll(5)).Select(_ => random.Pick(_hostile) + random.Pick(glue)));
        }
    }

    private static string Words(string html) => Spaced(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    private static string Spaced(string text) => Spaces().Replace(text, " ").Trim(' ');

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Spaces();
}
