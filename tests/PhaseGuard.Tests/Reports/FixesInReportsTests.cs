using System.Text;
using System.Text.Json;

namespace PhaseGuard.Tests.Reports;

/// <summary>What reports for programs say of fixes.</summary>
public sealed class FixesInReportsTests
{
    private static readonly ValidationOptions _options = Examples.Options with { WithFixes = true, WithEditPlaces = true };

    private const string Text = "{\n  \"é\": \"ü\", \"task_id\": \"01-01\", \"project_id\": \"auth\", \"state\": { \"status\": \"completed\", \"completed_at\": \"2026-01-28T10:05:00Z\" }\n}";

    [Test]
    public void Json_brings_edits_that_count_bytes()
    {
        using var document = JsonDocument.Parse(Written.As("json", Judge(Text)));
        JsonElement fix = Find(document.RootElement.GetProperty("files")[0].GetProperty("findings"), "rule", "PG040").GetProperty("fix");
        JsonElement edit = fix.GetProperty("edits")[0];

        fix.GetProperty("applicability").GetString().ShouldBe("safe");
        edit.GetProperty("text").GetString().ShouldBe("\"DONE\"");
        Encoding.UTF8.GetBytes(Text)[edit.GetProperty("offset").GetInt32()..][..edit.GetProperty("length").GetInt32()].ShouldBe("\"completed\""u8.ToArray());
    }

    [Test]
    public void Sarif_counts_columns_in_characters_and_rdjson_in_bytes()
    {
        int column = Text.Split('\n')[1].IndexOf("\"completed\"", StringComparison.Ordinal) + 1;
        using var sarif = JsonDocument.Parse(Written.As("sarif", Judge(Text)));
        JsonElement region = Find(sarif.RootElement.GetProperty("runs")[0].GetProperty("results"), "ruleId", "PG040")
            .GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endColumn").GetInt32()).ShouldBe((2, column, column + 11));

        using var dog = JsonDocument.Parse(Written.As("rdjson", Judge(Text)));
        JsonElement range = Find(dog.RootElement.GetProperty("diagnostics"), "severity", "WARNING", "suggestions").GetProperty("suggestions")[0].GetProperty("range");
        (range.GetProperty("start").GetProperty("line").GetInt32(), range.GetProperty("start").GetProperty("column").GetInt32()).ShouldBe((2, column + 2));
    }

    [Test]
    public void A_byte_order_mark_counts_in_offsets_and_not_in_columns()
    {
        Finding plain = Judge(Text).Files[0].Findings.Single(finding => finding.Rule.Id == "PG040");
        Finding marked = Judge("\uFEFF" + Text).Files[0].Findings.Single(finding => finding.Rule.Id == "PG040");

        marked.Fix!.Edits[0].Offset.ShouldBe(plain.Fix!.Edits[0].Offset + 3);
        marked.Fix.Edits[0].Place.ShouldBe(plain.Fix.Edits[0].Place);
    }

    [Test]
    public void A_suggestion_is_the_whole_fix_or_none()
    {
        using var dog = JsonDocument.Parse(Written.As("rdjson", Judge(Text.Replace("\"project_id\": \"auth\",", "", StringComparison.Ordinal).Replace("\"task_id\": \"01-01\", ", "\"task_id\": null, ", StringComparison.Ordinal))));
        Find(dog.RootElement.GetProperty("diagnostics"), "severity", "WARNING").TryGetProperty("suggestions", out _).ShouldBeFalse();
    }

    private static Report Judge(string text) => Written.Judge(text, Examples.Path, _options);

    private static JsonElement Find(JsonElement array, string key, string value, string has = "")
        => array.EnumerateArray().First(element => element.GetProperty(key).GetString() == value && (has.Length == 0 || element.TryGetProperty(has, out _)));
}
