using System.Globalization;
using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Tests;

public sealed class BlankTests
{
    /// <summary>Default_Ignorable_Code_Point less category Cf, by DerivedCoreProperties.txt of Unicode 16.0, and U+2800.</summary>
    private const string Listed =
        "34F 115F..1160 17B4..17B5 180B..180D 180F 2065 2800 3164 FE00..FE0F FFA0 FFF0..FFF8 E0000 E0002..E001F E0080..E0FFF";

    private static readonly Rune[] _runes = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(point => new Rune(point))];

    [Test]
    public void Whatever_shows_nothing_is_blank()
        => _runes.Where(rune => IsBlankByCategory(rune) && !Blank.Is(rune)).ShouldBeEmpty();

    [Test]
    public void Beyond_white_space_controls_and_format_characters_exactly_what_Unicode_ignores_is_blank()
        => Ranges(_runes.Where(rune => Blank.Is(rune) && !IsBlankByCategory(rune))).ShouldBe(Listed);

    [Test]
    public void Trimming_takes_what_is_blank_and_nothing_else()
    {
        foreach (Rune rune in _runes)
        {
            string text = $"{rune}a{rune}b{rune}{rune}";
            string trimmed = Blank.Is(rune) ? $"a{rune}b" : text;
            Blank.Trim(text).ShouldBe(trimmed);
            Blank.Trim(Encoding.UTF8.GetBytes(text)).SequenceEqual(Encoding.UTF8.GetBytes(trimmed)).ShouldBeTrue(trimmed);
        }
    }

    [TestCase("", true)]
    [TestCase("\u200b\u2060\ufeff\u00ad\u3164\u2800\0", true, Description = "as somebody hid nothing in a reason")]
    [TestCase(" x ", false)]
    [TestCase("\ud800", false, Description = "half a surrogate pair")]
    [TestCase("\u0301", false, Description = "an accent without its letter")]
    public void A_text_is_blank_where_nothing_of_it_shows(string text, bool isBlank) => Blank.Is(text).ShouldBe(isBlank);

    private static bool IsBlankByCategory(Rune rune)
        => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static string Ranges(IEnumerable<Rune> runes)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (Rune rune in runes)
        {
            if (ranges is [.., var last] && last.Last == rune.Value - 1)
            {
                ranges[^1] = (last.First, rune.Value);
            }
            else
            {
                ranges.Add((rune.Value, rune.Value));
            }
        }

        return string.Join(' ', ranges.Select(range => range.First == range.Last ? $"{range.First:X}" : $"{range.First:X}..{range.Last:X}"));
    }
}
