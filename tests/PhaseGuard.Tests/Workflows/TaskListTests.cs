using System.Globalization;
using System.Text;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Tests.Workflows;

/// <summary>What is an entry of a check list, and of which task.</summary>
public sealed class TaskListTests
{
    private static readonly string[] _ids = ["IMPL-1", "IMPL-2", "IMPL-2.1", "IMPL-1-extra", "IMPL-001.3", "TEST-a-1", "T4", "任务一"];

    private static readonly Dictionary<string, string> _idOfStem = new() { ["first"] = "IMPL-1" };

    // The bullet and the box.
    [TestCase("- [ ] IMPL-1: a", "IMPL-1 Open")]
    [TestCase("* [x] IMPL-1", "IMPL-1 Ticked")]
    [TestCase("+ [X] IMPL-1", "IMPL-1 Ticked")]
    [TestCase("1. [✓] IMPL-1", "IMPL-1 Ticked")]
    [TestCase("12) [✔] IMPL-1", "IMPL-1 Ticked")]
    [TestCase(" \t- [✅] IMPL-1", "IMPL-1 Ticked")]
    [TestCase("-\t[~] IMPL-1", "IMPL-1 Active")]
    [TestCase("- [/] IMPL-1", "IMPL-1 Active")]
    [TestCase("- [>] IMPL-1", "IMPL-1 Active")]
    [TestCase("- [!] IMPL-1", "IMPL-1 Blocked")]
    [TestCase("- [-] IMPL-1", "IMPL-1 Skipped")]
    [TestCase("- [?] IMPL-1", "IMPL-1 Open")]
    [TestCase("- [🚧] IMPL-1", "IMPL-1 Open")]
    [TestCase("- []] IMPL-1", "IMPL-1 Open")]
    [TestCase("-[x]IMPL-1", "IMPL-1 Ticked")]
    [TestCase("- [] IMPL-1", "")]
    [TestCase("- [xx] IMPL-1", "")]
    [TestCase("- [✔\uFE0F] IMPL-1", "")]
    [TestCase("- [x IMPL-1", "")]
    [TestCase("- IMPL-1 [x]", "")]
    [TestCase("[x] IMPL-1", "")]
    [TestCase("1 [x] IMPL-1", "")]
    [TestCase("1.. [x] IMPL-1", "")]
    [TestCase("- [1](./.task/IMPL-1.json)", "")]
    [TestCase("| - [x] IMPL-1 |", "")]
    [TestCase("> - [x] IMPL-1", "")]
    [TestCase("# - [x] IMPL-1", "")]
    [TestCase("- [x]", "")]
    [TestCase("- [", "")]
    [TestCase("▸ **IMPL-1**: a group", "IMPL-1 Container")]
    [TestCase("  ▸IMPL-1", "IMPL-1 Container")]
    [TestCase("▸ a group", "")]
    [TestCase("- ▸ IMPL-1", "")]

    // The task.
    [TestCase("- [x] **IMPL-1**: a", "IMPL-1 Ticked")]
    [TestCase("- [x] `IMPL-1` a", "IMPL-1 Ticked")]
    [TestCase("- [x] ~~IMPL-1~~", "IMPL-1 Ticked")]
    [TestCase("- [x] ✅ → [IMPL-1](./.task/IMPL-2.json)", "IMPL-1 Ticked")]
    [TestCase("- [x] IMPL-1-extra: a", "IMPL-1-extra Ticked")]
    [TestCase("- [x] IMPL-1-else: a", "IMPL-1 Ticked")]
    [TestCase("- [x] IMPL-1. A sentence", "IMPL-1 Ticked")]
    [TestCase("- [x] IMPL-001.3: a", "IMPL-001.3 Ticked")]
    [TestCase("- [x] T4: a", "T4 Ticked")]
    [TestCase("- [x] 任务一：a", "任务一 Ticked")]
    [TestCase("- [x] 任务一二", "")]
    [TestCase("- [x] see IMPL-1", "")]
    [TestCase("- [x] IMPL-12", "IMPL-12 Ticked")]
    [TestCase("- [x] IMPL-12.3.4: a", "IMPL-12.3.4 Ticked")]
    [TestCase("- [x] IMPL-new-page-3: a", "IMPL-new-page-3 Ticked")]
    [TestCase("- [x] IMPL-7-a-8-b", "IMPL-7-a-8 Ticked")]
    [TestCase("- [x] TEST-9", "TEST-9 Ticked")]
    [TestCase("- [x] UTF-8 names", "")]
    [TestCase("- [x] impl-9", "")]
    [TestCase("- [x] IMPL-9a", "")]
    [TestCase("- [x] IMPL-9_a", "")]
    [TestCase("- [x] IMPL-9.1a", "")]
    [TestCase("- [x] IMPL-", "")]
    [TestCase("- [x] IMPL", "")]
    [TestCase("- [x] IMPL-1.4: a part", "")]
    [TestCase("- [x] IMPL-1.4: a part [📋](./.task/IMPL-2.json)", "")]
    [TestCase("- [x] IMPL-2.1: a task", "IMPL-2.1 Ticked")]

    // The link.
    [TestCase("- [x] Log in [📋](./.task/IMPL-1.json)", "IMPL-1 Ticked")]
    [TestCase("- [x] Log in [✅](./.summaries/IMPL-2-summary.md) [📋](.task/IMPL-1.JSON#a) [📋](.task/IMPL-2.json)", "IMPL-1 Ticked")]
    [TestCase("- [x] [📋](./.task/first.json)", "IMPL-1 Ticked")]
    [TestCase("- [x] [📋](./.task/second.json)", "second Ticked")]
    [TestCase("- [x] [📋](./.task/)", "")]
    [TestCase("- [x] [📋](./.task/.json)", "")]
    [TestCase("- [x] [📋](../.task/IMPL-1.json)", "")]
    public void An_entry_is_a_box_and_a_task(string line, string entry) => Show(Read(line)).ShouldBe(entry);

    [TestCase("- [x] IMPL-1\r\n- [ ] IMPL-2\r\n", "IMPL-1 Ticked, IMPL-2 Open")]
    [TestCase("```\n- [x] IMPL-1\n```\n- [ ] IMPL-2", "IMPL-2 Open")]
    [TestCase("  ~~~~md\n```\n- [x] IMPL-1\n~~~\n- [ ] IMPL-2", "IMPL-2 Open")]
    [TestCase("```\n- [x] IMPL-1\n", "")]
    [TestCase("``\n- [x] IMPL-1\n``", "IMPL-1 Ticked")]
    [TestCase("\uFEFF- [x] IMPL-1", "IMPL-1 Ticked")]
    [TestCase("", "")]
    public void Lines_of_fences_are_not_read(string text, string entries) => Show(Read(text)).ShouldBe(entries);

    [Test]
    public void The_first_entry_of_an_id_counts()
    {
        TaskList list = Read("- [ ] IMPL-1\n- [x] IMPL-1\n");
        list.EntryOf("IMPL-1")!.Box.ShouldBe(ListBox.Open);
        list.Entries.Count.ShouldBe(2);
        list.EntryOf("IMPL-2").ShouldBeNull();
    }

    [Test]
    public void An_entry_knows_its_place_and_its_heading()
    {
        TaskList list = Read("\uFEFF- [x] T4\r\n## é\r\n```\n# no heading\n```\n # none, either\n  - [x] IMPL-1\r\n▸ IMPL-2");
        list.Entries.ShouldBe(
        [
            new ListEntry("T4", ListBox.Ticked, 2, 0, 8, null),
            new ListEntry("IMPL-1", ListBox.Ticked, 58, 54, 68, 10),
            new ListEntry("IMPL-2", ListBox.Container, 70, 70, 80, 10),
        ]);
    }

    [Test]
    public void Links_end_at_a_bracket_a_hash_or_a_blank()
    {
        const string text = "a [b](./.task/IMPL-1.json#c) [](.summaries/IMPL-1-summary.md \"d\") ](.task/x](.task/y)\n[e](IMPL_PLAN.md) [f](.task/) [g](./.task/z\n```\n[h](.task/h)\n```\n";
        Read(text).Links.ShouldBe(
        [
            new ListLink("./.task/IMPL-1.json", ".task/IMPL-1.json", 6, 0),
            new ListLink(".summaries/IMPL-1-summary.md", ".summaries/IMPL-1-summary.md", Offset(text, ".summaries/"), 0),
            new ListLink(".task/x](.task/y", ".task/x](.task/y", Offset(text, ".task/x"), 0),
            new ListLink("./.task/z", ".task/z", Offset(text, "./.task/z"), Offset(text, "[e]")),
        ]);
    }

    [TestCase("prose of IMPL-1, and more", "IMPL-1")]
    [TestCase("| IMPL-1 | IMPL-2 |", "IMPL-1 IMPL-2")]
    [TestCase("```\nIMPL-1\n```", "IMPL-1")]
    [TestCase("[](./.task/IMPL-1.json)", "IMPL-1")]
    [TestCase("IMPL-1-extra", "IMPL-1-extra")]
    [TestCase("IMPL-1-summary.md", "IMPL-1")]
    [TestCase("IMPL-2.1", "IMPL-2.1")]
    [TestCase("IMPL-2.10 IMPL-1.1 IMPL-12 IMPL-1_a xIMPL-1 _IMPL-1 éIMPL-1 impl-1 T", "")]
    [TestCase("IMPL-IMPL-1 IMPL-IMPL", "IMPL-1")]
    [TestCase("T4T4 T4", "T4")]
    [TestCase("（任务一）", "任务一")]
    [TestCase("", "")]
    public void An_id_that_stands_in_the_file_as_a_whole_word_names_its_task(string text, string named)
        => string.Join(' ', _ids.Where(Read(text).Names)).ShouldBe(named);

    [Test]
    public void A_task_of_an_entry_is_named_however_long_its_id_is()
    {
        string id = "IMPL-" + new string('1', 1000);
        TaskList.Read(Encoding.UTF8.GetBytes($"- [ ] {id}"), [id]).Names(id).ShouldBeTrue();
        TaskList.Read(Encoding.UTF8.GetBytes("- [ ] IMPL-1"), ["IMPL-1", ""]).Names("").ShouldBeFalse();
    }

    private static TaskList Read(string text) => TaskList.Read(Encoding.UTF8.GetBytes(text), _ids, _idOfStem);

    private static string Show(TaskList list)
        => string.Join(", ", list.Entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Id} {entry.Box}")));

    private static int Offset(string text, string part) => Encoding.UTF8.GetByteCount(text[..text.IndexOf(part, StringComparison.Ordinal)]);
}
