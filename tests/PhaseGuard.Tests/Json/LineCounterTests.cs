using System.Text;
using PhaseGuard.Tests.Robustness;
using PhaseGuard.Text;

namespace PhaseGuard.Tests.Json;

public sealed class LineCounterTests
{
    [TestCase("", 0, 1, 1)]
    [TestCase("ab", 2, 1, 3)]
    [TestCase("a\nb", 2, 2, 1)]
    [TestCase("a\n", 2, 2, 1)]
    [TestCase("\n\n\n", 2, 3, 1)]
    [TestCase("a\r\nb", 3, 2, 1)]
    [TestCase("a\rb", 2, 1, 3, Description = "only LF ends a line")]
    [TestCase("\u2028\u0085b", 5, 1, 3, Description = "no other line end counts")]
    [TestCase("é😀x", 6, 1, 3, Description = "a column is a code point")]
    [TestCase("ab", 99, 1, 3, Description = "the end, never beyond it")]
    public void An_offset_has_its_line_and_column(string text, int offset, int line, int column)
    {
        var lines = new LineCounter(Encoding.UTF8.GetBytes(text));
        lines.MoveTo(offset);
        (lines.Line, lines.Column).ShouldBe((line, column));
    }

    [Test]
    public void Going_there_in_steps_leads_to_the_same_place()
    {
        var dice = new SeededRandom(1);
        string text = string.Concat(Enumerable.Range(0, 500).Select(_ => dice.Pick(["a", "é", "€", "😀", "\n", "\r\n", " "])));
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var steps = new LineCounter(utf8);
        for (int offset = 0; offset <= utf8.Length; offset += dice.Roll(12))
        {
            steps.MoveTo(offset);
            var jump = new LineCounter(utf8);
            jump.MoveTo(offset);
            (steps.Line, steps.Column).ShouldBe((jump.Line, jump.Column));
        }
    }
}
