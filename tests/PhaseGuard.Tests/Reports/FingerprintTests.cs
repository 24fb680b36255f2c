using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

/// <summary>Another program knows a finding again after the file around it moved.</summary>
public sealed class FingerprintTests
{
    private static readonly string _text = Written.Fourteen("SUCCESS");

    [Test]
    public void They_survive_lines_that_move()
        => Of(_text.Replace("{\n  \"task_id\"", "{\n\n\n  \"task_id\"", StringComparison.Ordinal)).ShouldBe(Of(_text));

    [Test]
    public void They_survive_entries_that_move_in_an_array()
    {
        string first = _text.Split('\n').First(line => line.Contains("PREPARE", StringComparison.Ordinal)) + "\n";
        IReadOnlyList<string> moved = Of(_text.Replace(first, first.Replace("SUCCESS", "PASS", StringComparison.Ordinal), StringComparison.Ordinal));
        IReadOnlyList<string> without = Of(_text.Replace(first, "", StringComparison.Ordinal));

        moved.ShouldBe(Of(_text).Skip(1));
        without.ShouldContain(key => key == moved[0]);
        moved.ShouldBeSubsetOf(without);
    }

    [Test]
    public void Another_path_another_rule_or_another_message_is_another_finding()
    {
        Of(_text, "docs/steps/01-01.json").ShouldNotContain(key => Of(_text).Contains(key));
        Of(Written.Fourteen("OK")).ShouldNotContain(key => Of(_text).Contains(key));
    }

    [Test]
    public void Findings_that_are_alike_are_told_apart_by_their_order()
    {
        string twice = _text.Replace("RED_UNIT", "PREPARE", StringComparison.Ordinal).Replace("REVIEW", "PREPARE", StringComparison.Ordinal);
        Of(twice).ShouldBeUnique();
        Of(twice).ShouldBe(Of(twice));
    }

    private static IReadOnlyList<string> Of(string text, string path = Written.Path)
    {
        FileReport file = Written.Judge(text, path).Files[0];
        var fingerprints = new Fingerprints();
        return [.. file.Findings.Select(finding => fingerprints.Of(file, finding))];
    }
}
