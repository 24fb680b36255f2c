using System.Globalization;
using System.Text;
using PhaseGuard.Tests.Robustness;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Tests.Workflows;

/// <summary>What holds of every check list, however broken.</summary>
public sealed class TaskListPropertyTests
{
    private static readonly string[] _ids = ["IMPL-1", "IMPL-1.1", "IMPL-2", "IMPL-2-a", "TEST-1", "T4", "a a", "#1", "任"];

    private static readonly string[] _parts =
    [
        "- [ ] ", "* [x] ", "1. [✓]", "  - [", "]", "(", ")", "▸ ", "**", "IMPL-", "TEST-", "1", "2", ".", "-", "_", "a", "T4", "任", " ", "\t", "\r", "\n", "\n", "\r\n",
        "## ", "```\n", "~~~", "](./.task/", "](.summaries/", ".json)", "#", "\uFEFF", "é", "😀", "|", "Execution Model", ": ",
    ];

    [Test]
    public void Every_place_lies_in_the_text_and_is_what_it_says()
    {
        foreach (int seed in Rounds.Seeds(3000))
        {
            byte[] text = Text(new SeededRandom(seed));
            byte[] bare = text.AsSpan().StartsWith("\uFEFF"u8) ? text[3..] : text;
            string shown = string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {Encoding.UTF8.GetString(text)}");
            var list = TaskList.Read(text, _ids);
            foreach (ListEntry entry in list.Entries)
            {
                CheckEntry(entry, bare, shown);
                list.Names(entry.Id).ShouldBe(true, shown);
            }

            foreach (ListLink link in list.Links)
            {
                Encoding.UTF8.GetBytes(link.Target).ShouldBe(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bare.AsSpan(link.Offset)))[..Encoding.UTF8.GetByteCount(link.Target)], shown);
                link.LineStart.ShouldBeInRange(0, link.Offset, shown);
            }

            list.Entries.Select(entry => entry.LineStart).ShouldBe(list.Entries.Select(entry => entry.LineStart).Distinct().Order(), shown);
            ExecutionModel.Read(text)?.ShouldBe(ExecutionModel.Read(text)!.ToLowerInvariant().Trim(), shown);
        }
    }

    /// <summary>One id after the other, at each place: too slow for a list, and plain to read.</summary>
    [Test]
    public void A_task_is_named_where_its_id_stands_alone()
    {
        foreach (int seed in Rounds.Seeds(3000))
        {
            string text = Encoding.UTF8.GetString(Text(new SeededRandom(seed)));
            foreach (string id in new[] { "IMPL-1", "TEST-1", "T4" })
            {
                var list = TaskList.Read(Encoding.UTF8.GetBytes(text), [id]);
                list.Names(id).ShouldBe(Places(text, id).Any(at => IsWhole(text, at, id.Length)), $"{id} in {text}");
            }
        }
    }

    private static void CheckEntry(ListEntry entry, byte[] text, string shown)
    {
        (entry.LineStart == 0 || text[entry.LineStart - 1] == '\n').ShouldBeTrue(shown);
        (entry.LineEnd == text.Length || text[entry.LineEnd] is (byte)'\n' or (byte)'\r').ShouldBeTrue(shown);
        text.AsSpan(entry.LineStart, entry.LineEnd - entry.LineStart).Contains((byte)'\n').ShouldBeFalse(shown);
        text.AsSpan(entry.BoxOffset, entry.LineEnd - entry.BoxOffset).StartsWith(entry.Box == ListBox.Container ? "▸"u8 : "["u8).ShouldBeTrue(shown);
        entry.BoxOffset.ShouldBeInRange(entry.LineStart, entry.LineEnd, shown);
        if (entry.Heading is { } heading)
        {
            (text[heading] == '#' && (heading == 0 || text[heading - 1] == '\n') && heading < entry.LineStart).ShouldBeTrue(shown);
        }
    }

    private static IEnumerable<int> Places(string text, string id)
    {
        for (int at = text.IndexOf(id, StringComparison.Ordinal); at >= 0; at = text.IndexOf(id, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static bool IsWhole(string text, int at, int length)
    {
        string after = text[(at + length)..];
        return !IsWord(text[..at].EnumerateRunes().LastOrDefault()) && !IsWord(after.EnumerateRunes().FirstOrDefault())
            && !(after is ['.', var next, ..] && char.IsAsciiDigit(next));
    }

    private static bool IsWord(Rune rune) => Rune.IsLetterOrDigit(rune) || rune.Value == '_';

    private static byte[] Text(SeededRandom random)
    {
        List<byte> text = [];
        for (int count = random.Roll(40); count > 0; count--)
        {
            text.AddRange(random.Once(30) ? [(byte)random.Roll(256)] : Encoding.UTF8.GetBytes(random.Pick(_parts)));
        }

        return [.. text];
    }
}
