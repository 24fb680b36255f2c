using System.Text.Json;
using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

public sealed class JsonRulesTests
{
    [Test]
    public void Every_rule_is_told_with_its_id_name_level_title_and_help()
    {
        using var writer = new StringWriter();
        JsonRules.Write(writer, RuleBook.All);
        using var document = JsonDocument.Parse(writer.ToString());

        document.RootElement.GetProperty("version").GetInt32().ShouldBe(1);
        document.RootElement.GetProperty("rules").EnumerateArray().Select(rule => string.Join('|', rule.EnumerateObject().Select(member => member.Value.GetString())))
            .ShouldBe(RuleBook.All.Select(rule => $"{rule.Id}|{rule.Name}|{(rule.Level == Level.Error ? "error" : "warning")}|{rule.Title}|{rule.Help}"));
    }
}
