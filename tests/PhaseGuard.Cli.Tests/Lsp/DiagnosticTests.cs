using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>Whoever types sees what the guard would say of the text as it stands there.</summary>
public sealed class DiagnosticTests
{
    [Test]
    public void The_text_is_judged_and_not_the_disk()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Good);

        new LspRun(repo.Top).Open(SampleStep.Path, SampleStep.Bad).Shown(SampleStep.Path).ShouldBe(["9:41-9:54 PG022 Phase GREEN left in progress"]);
    }

    [Test]
    public void What_is_shown_is_what_check_finds_in_every_kind_of_file()
    {
        foreach (string file in Cases("bad-*.json"))
        {
            using var repo = new TestRepo();
            string path = PathOf(file);
            string text = File.ReadAllText(file);
            repo.Write(path, text);
            JsonNode report = JsonNode.Parse(Tool.Run(repo.Top, System.Text.Encoding.UTF8.GetBytes(text), "check", "-", "--stdin-path", path, "--format", "json").Output)!;
            string[] expected = [.. report["files"]![0]!["findings"]!.AsArray().Select(finding => $"{(string)finding!["rule"]!} {(string)finding["message"]!}".Split('\n')[0])];

            new LspRun(repo.Top).Open(path, text).Shown(path).Select(line => line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ShouldBe(expected, file);
        }
    }

    [Test]
    public void A_file_that_the_policy_does_not_choose_is_left_alone()
    {
        using var repo = new TestRepo();

        new LspRun(repo.Top).Open("package.json", "{").Shown("package.json").ShouldBeEmpty();
    }

    [Test]
    public void Edits_of_pieces_count_UTF_16_units_also_beyond_the_BMP()
    {
        using var repo = new TestRepo();
        string text = SampleStep.Good.Replace("\"GREEN\", \"status\": \"EXECUTED\"", "\"GREEN\", \"notes\": \"😀ä€\", \"status\": \"EXECUTED\"", StringComparison.Ordinal);
        string[] lines = text.Split('\n');
        int line = Array.FindIndex(lines, one => one.Contains("😀", StringComparison.Ordinal));
        int status = lines[line].IndexOf("EXECUTED", StringComparison.Ordinal); // in UTF-16 units, as .NET counts

        new LspRun(repo.Top).Open(SampleStep.Path, text)
            .Edit(SampleStep.Path, (line, status), (line, status + "EXECUTED".Length), "IN_PROGRESS")
            .Shown(SampleStep.Path)[0].ShouldBe($"{line}:{status - 1}-{line}:{status + "IN_PROGRESS".Length + 1} PG022 Phase GREEN left in progress");
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Every_line_end_that_editors_know_counts(string end)
    {
        using var repo = new TestRepo();

        new LspRun(repo.Top).Open(SampleStep.Path, SampleStep.Good.Replace("\n", end, StringComparison.Ordinal))
            .Edit(SampleStep.Path, (9, 42), (9, 50), "IN_PROGRESS")
            .Shown(SampleStep.Path)[0].ShouldStartWith("9:41-9:54 PG022");
    }

    [Test]
    public void Many_random_edits_leave_the_text_that_the_editor_has()
    {
        using var repo = new TestRepo();
        var random = new Random(7);
#pragma warning disable CA5394 // the same edits each time, and no secret
        string[] pieces = ["a", "ä", "€", "😀", "\n", "\r\n", "\"", ""];
        string text = "";
        LspRun run = new LspRun(repo.Top).Open(SampleStep.Path, text);
        for (int edit = 0; edit < 500; edit++)
        {
            (int start, int end) = (Boundary(text, random.Next(text.Length + 1)), Boundary(text, random.Next(text.Length + 1)));
            (start, end) = (Math.Min(start, end), Math.Max(start, end));
            string piece = string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => pieces[random.Next(pieces.Length)]));
            run.Edit(SampleStep.Path, PlaceOf(text, start), PlaceOf(text, end), piece);
            text = text[..start] + piece + text[end..];
        }
#pragma warning restore CA5394

        string[] incremental = run.Shown(SampleStep.Path);

        incremental.ShouldBe(new LspRun(repo.Top).Open(SampleStep.Path, text).Shown(SampleStep.Path));
        (int Line, int Character) last = PlaceOf(text, text.Length);
        run.Edit(SampleStep.Path, (0, 0), last, SampleStep.Bad).Shown(SampleStep.Path).ShouldBe(["9:41-9:54 PG022 Phase GREEN left in progress"]);
    }

    [Test]
    public void A_document_that_is_closed_shows_nothing_more()
    {
        using var repo = new TestRepo();
        LspRun run = new LspRun(repo.Top).Open(SampleStep.Path, SampleStep.Bad);

        run.Tell("textDocument/didClose", new { textDocument = new { uri = run.Uri(SampleStep.Path) } }).Shown(SampleStep.Path).ShouldBeEmpty();
    }

    [Test]
    public void A_policy_that_cannot_be_read_is_shown_since_nothing_was_judged()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{");

        new LspRun(repo.Top).Open(SampleStep.Path, SampleStep.Good).Shown(SampleStep.Path).ShouldHaveSingleItem().ShouldContain("nothing was judged");
    }

    private static IEnumerable<string> Cases(string pattern)
        => Directory.EnumerateDirectories(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases"), "PG*").SelectMany(folder => Directory.EnumerateFiles(folder, pattern)).Where(file => !file.Contains(".fixed.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where((_, index) => index % 7 == 0);

    private static string PathOf(string file) => $"docs/feature/x/steps/{Path.GetFileName(file)}";

    /// <summary>No editor cuts a character beyond the BMP, or the two characters of a line end.</summary>
    private static int Boundary(string text, int at)
        => at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || (text[at] == '\n' && text[at - 1] == '\r')) ? at - 1 : at;

    private static (int Line, int Character) PlaceOf(string text, int at)
    {
        (int line, int start) = (0, 0);
        for (int index = 0; index < at; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                (line, start) = (line + 1, index + 1);
            }
        }

        return (line, at - start);
    }
}
