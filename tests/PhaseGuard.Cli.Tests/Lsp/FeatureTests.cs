using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Lsp;

/// <summary>What an editor can ask of a step file.</summary>
public sealed class FeatureTests
{
    private const string File = SampleStep.Path;

    [Test]
    public void Hover_shows_the_page_of_the_rule()
    {
        using var repo = new TestRepo();

        JsonNode hover = new LspRun(repo.Top).Open(File, SampleStep.Bad).AskAt("textDocument/hover", File, 9, 45).Result()!;

        hover["contents"]!["value"]!.GetValue<string>().ShouldBe(Tool.Run(repo.Top, "rules", "PG022").Output);
        LspRun.Range(hover).ShouldBe("9:41-9:54");
        new LspRun(repo.Top).Open(File, SampleStep.Bad).AskAt("textDocument/hover", File, 0, 0).Result().ShouldBeNull();
    }

    [Test]
    public void A_safe_fix_is_preferred_an_unsafe_one_is_named_so_and_all_safe_ones_are_one_action()
    {
        foreach (string file in Directory.EnumerateFiles(ProjectFolder.At("tests", "PhaseGuard.Tests", "cases"), "*.fixed.json", SearchOption.AllDirectories).Where(file => Path.GetFileName(file).StartsWith("bad-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Where((_, index) => index % 9 == 0))
        {
            using var repo = new TestRepo();
            string text = System.IO.File.ReadAllText(file.Replace(".fixed.json", ".json", StringComparison.Ordinal));
            repo.Write(File, text);

            JsonArray actions = Actions(new LspRun(repo.Top).Open(File, text), text);

            actions.ShouldAllBe(action => (bool)action!["isPreferred"]! == (!Title(action).Contains("unsafe", StringComparison.Ordinal) && Kind(action) == "quickfix"));
            if (actions.SingleOrDefault(action => Kind(action!) == "source.fixAll.phaseguard") is { } all)
            {
                Tool.Run(repo.Top, "check", File, "--fix");
                Apply(text, all).ShouldBe(System.IO.File.ReadAllText(repo.At(File)), file);
            }
        }
    }

    [Test]
    public void An_editor_that_wants_one_kind_of_actions_gets_no_other()
    {
        using var repo = new TestRepo();
        string text = new Step("EEEEE").ToString().Replace("\"EXECUTED\"", "\"executed\"", StringComparison.Ordinal);
        LspRun Opened() => new LspRun(repo.Top).Open(File, text);

        Actions(Opened(), text, "source.fixAll").Select(action => Kind(action!)).ShouldBe(["source.fixAll.phaseguard"]);
        Actions(Opened(), text, "quickfix").ShouldAllBe(action => Kind(action!) == "quickfix");
        Actions(Opened(), text, "refactor").ShouldBeEmpty();
    }

    [TestCase("\"status\": \"\u007f\"", "phase", "NOT_EXECUTED,IN_PROGRESS,EXECUTED,SKIPPED")]
    [TestCase("\"status\": \u007f", "phase", "NOT_EXECUTED,IN_PROGRESS,EXECUTED,SKIPPED")]
    [TestCase("\"outcome\": \"P\u007f", "phase", "PASS,FAIL")]
    [TestCase("\"blocked_by\": \"\u007f\"", "phase", "BLOCKED_BY_DEPENDENCY:,NOT_APPLICABLE:,APPROVED_SKIP:,CHECKPOINT_PENDING")]
    [TestCase("\"phase_name\": \"\u007f\"", "phase", "PREPARE,RED_ACCEPTANCE,RED_UNIT,GREEN,COMMIT")]
    [TestCase("\"state\": { \"status\": \"\u007f\" }", "root", "TODO,IN_PROGRESS,DONE,FAILED,IN_REVIEW,RETRY,REWORK")]
    [TestCase("\"dependencies\": [\"\u007f\"]", "root", "01-00,01-02")]
    [TestCase("\"dependencies\": [\"01-00\", \"\u007f\"]", "root", "01-00,01-02")]
    [TestCase("\"dependencies\": { \"requires\": [{ \"task_id\": \"\u007f\" }] }", "root", "01-00,01-02")]
    [TestCase("\"\u007f\": 1", "root", "")]
    [TestCase("\"notes\": \"\u007f\"", "phase", "")]
    public void The_words_that_fit_are_offered_where_somebody_types(string typed, string where, string words)
    {
        using var repo = new TestRepo();
        repo.Write("docs/feature/auth/steps/01-00.json", SampleStep.Good.Replace("01-01", "01-00", StringComparison.Ordinal));
        repo.Write("docs/feature/auth/steps/01-02.json", SampleStep.Good.Replace("01-01", "01-02", StringComparison.Ordinal));
        string text = where == "root"
            ? $$"""{ "task_id": "01-01", "schema_version": "4.0", {{typed}}, "tdd_cycle": { "phase_execution_log": [] } }"""
            : $$"""{ "task_id": "01-01", "schema_version": "4.0", "tdd_cycle": { "phase_execution_log": [ {  }, { {{typed}} } ] } }""";
        int place = text.IndexOf('\u007f', StringComparison.Ordinal);

        JsonArray items = new LspRun(repo.Top).Open(File, text.Remove(place, 1)).AskAt("textDocument/completion", File, 0, place).Result()!.AsArray();

        string.Join(',', items.Select(item => (string)item!["label"]!)).ShouldBe(typed.Contains("phase_name", StringComparison.Ordinal) ? string.Join(',', items.Select(item => (string)item!["label"]!)) : words);
        words.Split(',').ShouldBeSubsetOf(items.Select(item => (string)item!["label"]!).Append(""));
    }

    [Test]
    public void A_word_that_is_taken_replaces_what_was_typed_of_it()
    {
        using var repo = new TestRepo();
        const string Text = """{ "schema_version": "4.0", "tdd_cycle": { "phase_execution_log": [ { "status": "EX" } ] } }""";
        int place = Text.IndexOf("EX\"", StringComparison.Ordinal);

        JsonNode item = new LspRun(repo.Top).Open(File, Text).AskAt("textDocument/completion", File, 0, place + 2).Result()![2]!;

        Text[..place].Length.ShouldBe((int)item["textEdit"]!["range"]!["start"]!["character"]!);
        ((int)item["textEdit"]!["range"]!["end"]!["character"]!).ShouldBe(place + 2);
        ((string?)item["textEdit"]!["newText"]).ShouldBe("EXECUTED");
    }

    [Test]
    public void From_a_dependency_one_goes_to_the_step_that_bears_the_id()
    {
        using var repo = new TestRepo();
        const string Other = "docs/feature/auth/steps/a-first.json";
        repo.Write(Other, SampleStep.Good.Replace("01-01", "01-00", StringComparison.Ordinal));
        const string Text = """{ "task_id": "01-01", "dependencies": ["01-00"] }""";
        var run = new LspRun(repo.Top);

        JsonNode found = run.Open(File, Text).AskAt("textDocument/definition", File, 0, Text.IndexOf("00\"", StringComparison.Ordinal)).Result()!.AsArray().ShouldHaveSingleItem()!;

        ((string?)found["uri"]).ShouldBe(run.Uri(Other));
        LspRun.Range(found).ShouldStartWith("1:");
        new LspRun(repo.Top).Open(File, Text).AskAt("textDocument/definition", File, 0, 5).Result()!.AsArray().ShouldBeEmpty();
    }

    [Test]
    public void The_phases_are_the_outline_of_the_document()
    {
        using var repo = new TestRepo();
        LspRun run = new LspRun(repo.Top).Open(File, SampleStep.Good);

        JsonArray symbols = run.Ask("textDocument/documentSymbol", new { textDocument = new { uri = run.Uri(File) } }).Result()!.AsArray();

        symbols.Select(symbol => (string)symbol!["name"]!).ShouldBe(PhaseNames.Of(5));
        symbols.ShouldAllBe(symbol => (string)symbol!["detail"]! == "EXECUTED, PASS");
    }

    [Test]
    public void Above_the_phase_to_go_on_with_stands_the_command()
    {
        using var step = new Planned();
        LspRun run = new LspRun(step.Repo.Top).Open(File, step.Text);

        JsonNode lens = run.Ask("textDocument/codeLens", new { textDocument = new { uri = run.Uri(File) } }).Result()!.AsArray().ShouldHaveSingleItem()!;

        ((string?)lens["command"]!["title"]).ShouldBe($"next: dotnet phaseguard phase start {File} PREPARE");
        step.Text.Split('\n')[(int)lens["range"]!["start"]!["line"]!].ShouldContain("PREPARE");
    }

    private static JsonArray Actions(LspRun run, string text, params string[] only)
        => run.Ask("textDocument/codeAction", new
        {
            textDocument = new { uri = run.Uri(File) },
            range = new { start = new { line = 0, character = 0 }, end = new { line = text.Split('\n').Length, character = 0 } },
            context = only.Length > 0 ? (object)new { diagnostics = Array.Empty<object>(), only } : new { diagnostics = Array.Empty<object>() },
        }).Result()!.AsArray();

    private static string Apply(string text, JsonNode action)
    {
        JsonNode edit = action["edit"]!["changes"]!.AsObject().Single().Value!.AsArray().ShouldHaveSingleItem()!;
        return text[..At(text, edit["range"]!["start"]!)] + (string)edit["newText"]! + text[At(text, edit["range"]!["end"]!)..];
    }

    private static int At(string text, JsonNode place)
    {
        int at = 0;
        for (int line = 0; line < (int)place["line"]!; line++)
        {
            at = text.IndexOf('\n', at) + 1;
        }

        return at + (int)place["character"]!;
    }

    private static string Title(JsonNode action) => (string)action["title"]!;

    private static string Kind(JsonNode action) => (string)action["kind"]!;
}
