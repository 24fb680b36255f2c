using System.Text.Json;

namespace PhaseGuard.Tests.Reports;

public sealed class SarifReportTests
{
    [Test]
    public void Every_report_fits_the_schema()
    {
        foreach (Report report in Written.All)
        {
            using JsonDocument document = Parse(report);
            SarifSchema.ShouldFit(document.RootElement);
            Results(document).Length.ShouldBe(report.Errors + report.Warnings);
        }
    }

    [Test]
    public void A_result_names_rule_place_phase_and_cure()
    {
        using JsonDocument document = Parse(Written.OfOneKind);
        JsonElement first = Results(document)[0];

        Without("partialFingerprints", first).ShouldBe(
            """
            {"ruleId":"PG024","ruleIndex":21,"level":"error","message":{"text":"Phase PREPARE has the unknown outcome \"SUCCESS\"\nDid you mean \"PASS\"? Set \"outcome\" to PASS or FAIL; put words into \"outcome_details\"."},"locations":[{"physicalLocation":{"artifactLocation":{"uri":"docs/feature/auth/steps/01-01.json","uriBaseId":"%SRCROOT%"},"region":{"startLine":5,"startColumn":65}},"logicalLocations":[{"name":"PREPARE","fullyQualifiedName":"/tdd_cycle/phase_execution_log/0/outcome"}]}]}
            """);
    }

    [TestCase("docs/a b/steps/é%,:.json", "docs/a%20b/steps/%C3%A9%25%2C%3A.json", true)]
    [TestCase("a:b/01.json", "a%3Ab/01.json", true)]
    [TestCase("/outside/01.json", "file:///outside/01.json", false)]
    [TestCase("C:/outside/x y.json", "file:///C:/outside/x%20y.json", false)]
    [TestCase("", "stdin", true)]
    public void A_path_is_an_address(string path, string address, bool isRelative)
    {
        using JsonDocument document = Parse(Written.Judge("{}", path));
        SarifSchema.ShouldFit(document.RootElement);
        JsonElement artifact = Results(document)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

        artifact.GetProperty("uri").GetString().ShouldBe(address);
        artifact.TryGetProperty("uriBaseId", out _).ShouldBe(isRelative);
    }

    [Test]
    public void A_rule_whose_page_has_no_address_has_no_help_uri()
        => Written.As("sarif", Written.Empty).Contains("\"helpUri\"", StringComparison.Ordinal)
            .ShouldBe(RuleBook.All[0].Help.StartsWith("https://", StringComparison.Ordinal));

    private static JsonDocument Parse(Report report) => JsonDocument.Parse(Written.As("sarif", report));

    private static JsonElement[] Results(JsonDocument document) => [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string Without(string key, JsonElement value)
        => "{" + string.Join(',', value.EnumerateObject().Where(member => member.Name != key)
            .Select(member => $"\"{member.Name}\":{JsonSerializer.Serialize(member.Value, _options)}")) + "}";

    private static readonly JsonSerializerOptions _options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
