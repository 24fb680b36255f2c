using System.Text;
using PhaseGuard.Policies;

namespace PhaseGuard.Tests;

/// <summary>A baseline knows a finding again, and nothing else.</summary>
public sealed class BaselineTests
{
    private static readonly string[] _unreadable = ["PG001", "PG002", "PG003", "PG006"];

    /// <summary>Rules on what a commit does, on what it says, and on the policy.</summary>
    private static readonly string[] _ofChanges =
    [
        "PG060", "PG061", "PG062", "PG063", "PG064", "PG065", "PG066", "PG067", "PG068", "PG069", "PG080", "PG081",
        "PG082", "PG083", "PG084", "PG090", "PG091", "PG097", "PG098", "PG099", "PG140", "PG141", "PG142", "PG143",
        "PG144", "PG145", "PG146", "PG147", "PG148", "PG149", "PG210", "PG211", "PG216",
    ];

    private const string Path = "docs/feature/auth/steps/01-01.json";

    private static readonly Baseline _none = Baseline.Of("2026-11-21", []);

    private static readonly string _step = new Step("EEEEE") { Green = "\"outcome_details\": \"fine\", " }.ToString();

    private static readonly string _unknownOutcome = Outcome(_step, "GREEN", "SUCCESS");

    [Test]
    public void What_is_written_down_is_hidden_and_counted()
    {
        FileReport found = Judge(_unknownOutcome, BaselineOf(_unknownOutcome));

        found.Findings.ShouldBeEmpty();
        found.IsBlocked.ShouldBeFalse();
        found.InBaseline.Single().Rule.Id.ShouldBe("PG024");
    }

    [Test]
    public void An_edit_elsewhere_in_the_file_wakes_nothing()
    {
        Baseline baseline = BaselineOf(_unknownOutcome);
        string[] edited =
        [
            "\n\n" + _unknownOutcome,
            _unknownOutcome.Replace("fine", "a longer text", StringComparison.Ordinal),
            _unknownOutcome.Replace("\"auth\"", "\"other\"", StringComparison.Ordinal),
            _unknownOutcome.Replace("\"SUCCESS\"", "\"\\u0053UCCESS\"", StringComparison.Ordinal),
        ];
        foreach (string text in edited)
        {
            Judge(text, baseline).Findings.ShouldBeEmpty(text);
        }
    }

    [Test]
    public void An_edit_of_the_thing_itself_wakes_it()
    {
        Baseline baseline = BaselineOf(_unknownOutcome);

        Judge(Outcome(_step, "GREEN", "OK"), baseline).IsBlocked.ShouldBeTrue();
        Judge(Outcome(_step, "COMMIT", "SUCCESS"), baseline).IsBlocked.ShouldBeTrue();
    }

    [Test]
    public void As_many_are_hidden_as_are_written_down()
    {
        static string With(int strays) => new Step("EEEEE") { History = $"[{string.Join(", ", Enumerable.Repeat("7", strays))}]" }.ToString();
        Baseline baseline = BaselineOf(With(3));
        baseline.Entries.Select(entry => entry.Digest).Distinct().Count().ShouldBe(1);

        Judge(With(2), baseline).Findings.ShouldBeEmpty();
        Judge(With(4), baseline).Findings.Count.ShouldBe(1);
        Judge(With(4), baseline).InBaseline.Count.ShouldBe(3);
    }

    [TestCase("NNNNN", "ENNNN", "PG021")]
    [TestCase("EEENN", "EEEEN", "PG021")]
    [TestCase("EEEIN", "EEEIE", "PG022")]
    [TestCase("EPEPP", "EPEEP", "PG034")]
    public void What_is_open_speaks_again_as_soon_as_the_step_goes_on(string before, string after, string rule)
    {
        Baseline baseline = BaselineOf(new Step(before).ToString());
        Judge(new Step(before).ToString(), baseline).Findings.ShouldBeEmpty();

        Judge(new Step(after).ToString(), baseline).Findings.Select(finding => finding.Rule.Id).ShouldContain(rule);
    }

    [Test]
    public void What_was_open_does_not_become_done_unexecuted()
    {
        var open = new Step("EEEEN") { State = "{ \"status\": \"IN_PROGRESS\" }" };
        Baseline baseline = BaselineOf(open.ToString());

        FileReport done = Judge((open with { State = "{ \"status\": \"DONE\" }" }).ToString(), baseline);

        done.Findings.Select(finding => finding.Rule.Id).ShouldContain("PG021");
    }

    [TestCase("{", "PG001")]
    [TestCase("{ \"task_id\": 1, \"task_id\": 2 }", "PG002")]
    [TestCase("{ \"task_id\": \"01-01\", \"schema_version\": \"99\", \"tdd_cycle\": {} }", "PG006")]
    [TestCase("version https://git-lfs.github.com/spec/v1\n", "PG003")]
    public void What_other_rules_rest_on_is_never_written_down(string text, string rule)
    {
        FileReport found = Judge(text, _none);
        found.Findings.Select(finding => finding.Rule.Id).ShouldContain(rule);

        BaselineOf(text).Entries.Select(entry => entry.Rule).ShouldNotContain(rule);
        BaselineOf(text).Hide(found).IsBlocked.ShouldBeTrue();
    }

    [Test]
    public void Only_rules_on_files_as_they_are_may_be_written_down()
        => RuleBook.All.Where(BaselineEntry.MayHold).Select(rule => rule.Id)
            .ShouldBe(RuleBook.All.Select(rule => rule.Id).Except([.. _unreadable, .. _ofChanges]));

    [Test]
    public void It_is_read_as_it_was_written_one_entry_a_line_and_sorted()
    {
        BaselineEntry[] entries =
        [
            new("b \"é\"\u202e/steps/1.json", "PG024", "GREEN", new string('a', 32)),
            new("b \"é\"\u202e/steps/1.json", "PG012", null, new string('0', 32)),
            new("a/steps/2.json", "PG024", "COMMIT", new string('f', 32)),
        ];
        string text = Encoding.UTF8.GetString(new Baseline("2026-11-21", entries).ToUtf8().Span);

        text.Split('\n').Length.ShouldBe(entries.Length + 7);
        Baseline read = Read(text).Policy.ShouldNotBeNull().Baseline.ShouldNotBeNull();
        read.Created.ShouldBe("2026-11-21");
        read.Entries.ShouldBe([entries[2], entries[1], entries[0]]);
    }

    [TestCase("[]", "1:1: error PG090: a baseline must be an object, and is an array")]
    [TestCase("", "1:1: error PG090: not valid JSON")]
    [TestCase("{ \"version\": 2, \"created\": \"x\", \"entries\": [] }", "1:14: error PG090: \"version\" is the number 2, and this PhaseGuard knows version 1")]
    [TestCase("{ \"version\": 1, \"created\": \"x\" }", "1:1: error PG090: the key \"entries\" is missing here")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [], \"more\": 1 }", "1:48: error PG090: unknown key \"more\"")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  { \"path\": \"a\", \"rule\": \"PG999\", \"digest\": \"00000000000000000000000000000000\" } ] }", "2:26: error PG090: \"rule\" is \"PG999\"")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  { \"path\": \"a\", \"rule\": \"PG001\", \"digest\": \"00000000000000000000000000000000\" } ] }", "2:26: error PG090: \"rule\" is PG001, which no baseline may hide")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  { \"path\": \"a\", \"rule\": \"PG064\", \"digest\": \"00000000000000000000000000000000\" } ] }", "2:26: error PG090: \"rule\" is PG064, which no baseline may hide")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  { \"path\": \"a\", \"rule\": \"PG024\", \"digest\": \"AB\" } ] }", "2:45: error PG090: \"digest\" is \"AB\"")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  { \"path\": \"a\", \"path\": \"b\", \"rule\": \"PG024\", \"digest\": \"\" } ] }", "2:18: error PG090: the key \"path\" stands here a second time")]
    [TestCase("{ \"version\": 1, \"created\": \"x\", \"entries\": [\n  7 ] }", "2:3: error PG090: an entry must be an object")]
    public void What_somebody_may_have_meant_otherwise_is_an_error_with_its_place(string text, string sentence)
        => Read(text).Error.ShouldNotBeNull().Sentence("base.json").ShouldStartWith($"base.json:{sentence}");

    private static PolicyReading Read(string text) => PolicyFile.ReadBaseline(Policy.Default, Encoding.UTF8.GetBytes(text));

    private static Baseline BaselineOf(string text) => Baseline.Of("2026-11-21", [Judge(text, _none)]);

    private static FileReport Judge(string text, Baseline baseline)
        => baseline.Hide(StepValidator.Validate(Path, Encoding.UTF8.GetBytes(text), new ValidationOptions { Policy = new Policy { Baseline = baseline } }));

    private static string Outcome(string step, string phase, string outcome)
        => System.Text.RegularExpressions.Regex.Replace(step, $"(\"{phase}\".*\"outcome\": )\"[A-Z]+\"", $"$1\"{outcome}\"");
}
