using System.Globalization;
using System.Text;
using System.Xml;

namespace PhaseGuard.Reports;

/// <summary>Shows what XML 1.0 cannot hold.</summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        if (text.All(XmlConvert.IsXmlChar))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool fits = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            _ = fits ? shown.Append(rune) : shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }

        return shown.ToString();
    }
}
