using System.Text.Json.Nodes;

namespace PhaseGuard.Cli.Tests.Mcp;

/// <summary>An agent without a shell keeps the log by tools, which do what the commands do.</summary>
public sealed class McpToolTests
{
    private const string File = SampleStep.Path;

    [Test]
    public void A_step_goes_from_its_first_phase_to_a_checkpoint_by_the_calls_that_next_names()
    {
        using var step = new Planned();
        JsonNode next = Call(step, "next", new { file = File })["structuredContent"]!["next"]!;
        for (int call = 0; call < 20 && (string?)next["tool"] is { } tool and not "checkpoint"; call++)
        {
            JsonNode result = McpRun.Call(step.Repo.Top, tool, next["arguments"]!);
            result.IsError().ShouldBeFalse(result.Text());
            next = result["structuredContent"]!["next"]!;
        }

        next["arguments"]!["name"]!.GetValue<string>().ShouldBe("GREEN");
        JsonNode marked = McpRun.Call(step.Repo.Top, "checkpoint", next["arguments"]!);
        marked.Text().ShouldContain("The step is at GREEN");
        step.Phase("COMMIT").ShouldContain("CHECKPOINT_PENDING");
    }

    [Test]
    public void A_tool_writes_what_the_command_writes()
    {
        using var byTool = new Planned();
        using var byCommand = new Planned();
        byTool.After("phase start FILE PREPARE");
        byCommand.After("phase start FILE PREPARE");

        Call(byTool, "phase_complete", new { file = File, phase = "PREPARE", outcome = "PASS", details = "done", tests = new { total = 2, passed = 2, failed = 0, skipped = 0 }, created = JsonNode.Parse("""["a.cs"]"""), modified = JsonNode.Parse("""["b.cs"]""") })
            .IsError().ShouldBeFalse();

        byCommand.After("phase complete FILE PREPARE --outcome PASS --details done --tests 2,2,0,0 --created a.cs --modified b.cs");
        WithoutTimes(byTool.Text).ShouldBe(WithoutTimes(byCommand.Text));
    }

    [Test]
    public void A_write_that_is_refused_says_why_and_names_the_call_that_leads_on()
    {
        using var step = new Planned();
        string before = step.Text;

        JsonNode result = Call(step, "phase_start", new { file = File, phase = "GREEN" });

        result.IsError().ShouldBeTrue();
        result.Text().ShouldContain($$"""`phase_start {"file":"{{File}}","phase":"PREPARE"}`""");
        result["structuredContent"].ShouldBeNull();
        step.Text.ShouldBe(before);
    }

    [Test]
    public void A_reason_that_the_guard_refuses_is_answered_by_its_finding()
    {
        using var step = new Planned();
        step.Passed("PREPARE", "RED_ACCEPTANCE");

        JsonNode result = Call(step, "phase_skip", new { file = File, phase = "RED_UNIT", reason = "DEFERRED: next sprint" });

        result.IsError().ShouldBeTrue();
        result.Text().ShouldContain("error PG031: RED_UNIT is deferred: \"DEFERRED: next sprint\"\n");
    }

    [Test]
    public void Findings_are_the_answer_of_check_and_no_error_of_the_call()
    {
        using var repo = new TestRepo();
        repo.Write(File, SampleStep.Bad);

        JsonNode result = McpRun.Call(repo.Top, "check", new { paths = new[] { File } });

        result.IsError().ShouldBeFalse();
        result.Text().ShouldContain(SampleStep.Sin);
        JsonNode finding = result["structuredContent"]!["files"]![0]!["findings"]![0]!;
        ((string?)finding["rule"], (int?)finding["line"]).ShouldBe(("PG022", 10));
    }

    [Test]
    public void Status_gives_every_step_with_its_phases()
    {
        using var step = new Planned();

        JsonNode row = Call(step, "status", new { })["structuredContent"]!["steps"]!.AsArray().ShouldHaveSingleItem()!;

        ((string?)row["path"]).ShouldBe(File);
        row["phases"]!.AsArray().Count.ShouldBe(5);
    }

    [TestCase("""{"file":7}""", "\"file\" has to be a string")]
    [TestCase("""{}""", "\"file\" is missing")]
    [TestCase("""{"file":"x","path":"y"}""", "There is no parameter \"path\"")]
    [TestCase("""[]""", "\"arguments\" has to be an object")]
    [TestCase("""{"file":""}""", "there is no file")]
    [TestCase("""{"file":"docs"}""", "is a folder")]
    [TestCase("""{"file":"a\u0000b"}""", "is no path")]
    public void Wrong_arguments_are_answered_by_a_sentence_for_the_model(string arguments, string sentence)
    {
        using var step = new Planned();

        JsonNode result = McpRun.Call(step.Repo.Top, "next", JsonNode.Parse(arguments)!);

        result.IsError().ShouldBeTrue();
        result.Text().ShouldContain(sentence);
    }

    [TestCase("""{"total":1,"passed":1,"failed":0}""")]
    [TestCase("""{"total":1,"passed":1,"failed":0,"skipped":-1}""")]
    [TestCase("""{"total":1,"passed":1,"failed":0,"skipped":0.5}""")]
    [TestCase("""{"total":1,"passed":1,"failed":0,"skipped":0,"more":1}""")]
    [TestCase("""[1,1,0,0]""")]
    public void Counts_that_are_none_are_refused(string tests)
    {
        using var step = new Planned();

        Call(step, "phase_complete", new { file = File, phase = "PREPARE", outcome = "PASS", tests = JsonNode.Parse(tests) }).Text().ShouldContain("\"tests\" has to be an object of the whole numbers");
    }

    [Test]
    public void Twenty_calls_at_once_lose_nothing_that_any_of_them_wrote()
    {
        using TestRepo repo = new();
        string[] files = [.. Enumerable.Range(1, 4).Select(number => $"docs/steps/01-0{number}.json")];
        using var sample = new Planned();
        foreach (string file in files)
        {
            repo.Write(file, sample.Text.Replace("\"01-01\"", $"\"{Path.GetFileNameWithoutExtension(file)}\"", StringComparison.Ordinal));
        }

        string[] calls = [.. Enumerable.Range(0, 20).Select(call => McpRun.Request(call, "tools/call", new { name = "phase_start", arguments = new { file = files[call % 4], phase = "PREPARE" } }))];
        JsonNode[] answers = McpRun.Lines(repo.Top, calls);

        answers.Select(answer => (int)answer["id"]!).Order().ShouldBe(Enumerable.Range(0, 20));
        answers.Count(answer => !answer["result"]!.IsError()).ShouldBe(4); // of the five for each step, one began and four came too late
        files.ShouldAllBe(file => System.IO.File.ReadAllText(repo.At(file)).Contains("IN_PROGRESS\", \"outcome\": null", StringComparison.Ordinal));
    }

    private static JsonNode Call(Planned step, string tool, object arguments) => McpRun.Call(step.Repo.Top, tool, arguments);

    private static string WithoutTimes(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\d{4}-\d\d-\d\dT[\d:.]+Z|""duration_minutes"": [\d.eE+-]+", "TIME");
}
