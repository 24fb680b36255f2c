using System.Text.Json;
using System.Xml;
using PhaseGuard.Reports;
using PhaseGuard.Tests.Robustness;

namespace PhaseGuard.Tests.Reports;

/// <summary>What holds in every format.</summary>
public sealed class EveryFormatTests
{
    public static IEnumerable<string> Names => ReportFormat.All.Select(format => format.Name);

    [Test]
    public void There_are_nine_and_text_is_the_first() => Names.ShouldBe(["text", "json", "sarif", "github", "junit", "gitlab", "rdjson", "markdown", "html"]);

    [TestCaseSource(nameof(Names))]
    public void Nothing_from_a_file_acts_on_a_terminal(string name)
    {
        foreach (Report report in Written.All)
        {
            Terminal.IsSafe(Written.As(name, report)).ShouldBeTrue(name);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void Every_nasty_character_in_path_and_values_is_shown_and_not_obeyed(string name)
    {
        foreach (string nasty in Terminal.Nasty)
        {
            string escaped = JsonEncodedText.Encode(nasty).ToString();
            string text = Written.As(name, Written.Judge(Written.Fourteen(escaped), $"docs/{nasty}/steps/{nasty}.json"));
            Terminal.IsSafe(text).ShouldBeTrue($"{name}: {escaped}");
            ShouldBeWhole(name, text);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_report_is_whole_whatever_it_holds(string name)
    {
        foreach (Report report in Written.All)
        {
            ShouldBeWhole(name, Written.As(name, report));
        }
    }

    private static void ShouldBeWhole(string name, string text)
    {
        text.ShouldEndWith("\n");
        if (name is "json" or "sarif" or "gitlab" or "rdjson")
        {
            using var document = JsonDocument.Parse(text);
        }
        else if (name == "junit")
        {
            new XmlDocument().LoadXml(text);
        }
    }
}
