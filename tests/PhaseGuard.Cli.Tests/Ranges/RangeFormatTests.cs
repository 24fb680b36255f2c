using System.Text.Json;
using System.Xml.Linq;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>Every report says in which commit it happened.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class RangeFormatTests : IDisposable
{
    private readonly History _history = new();
    private readonly string _bad;
    private readonly string _good;

    public RangeFormatTests()
    {
        _bad = _history.Commit("bad", new Step("EEEEI"));
        _good = _history.Commit("good", new Step("EEEEE"), new Step("NNNNN") { Id = "01-02" });
    }

    public void Dispose() => _history.Dispose();

    [Test]
    public void Json_names_commits_in_full()
    {
        using JsonDocument json = JsonDocument.Parse(Report("json"));
        JsonElement bad = json.RootElement.GetProperty("files")[0];

        bad.GetProperty("commit").GetString().ShouldBe(_bad);
        bad.GetProperty("findings")[0].GetProperty("fixedIn").GetString().ShouldBe(_good);
        json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("path").GetString()).ShouldContain(new Step("") { Id = "01-02" }.Path);
        json.RootElement.GetProperty("checked").GetInt32().ShouldBe(2);
    }

    [Test]
    public void Sarif_is_json_and_names_both()
    {
        using JsonDocument sarif = JsonDocument.Parse(Report("sarif"));

        string result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetRawText();
        result.ShouldContain(_bad[..12]);
        result.ShouldContain(_good[..12]);
    }

    [Test]
    public void Junit_is_xml_and_names_both()
    {
        string junit = XDocument.Parse(Report("junit")).ToString();

        junit.ShouldContain(_bad[..12]);
        junit.ShouldContain(_good[..12]);
    }

    [Test]
    public void An_annotation_names_both()
        => Report("github").ShouldContain($"in {_bad[..12]}, fixed in {_good[..12]}");

    [Test]
    public void GitLab_gets_json_in_which_no_two_findings_have_one_fingerprint()
    {
        _history.Commit("bad again", new Step("EEEEI"));
        using JsonDocument gitlab = JsonDocument.Parse(Report("gitlab"));

        JsonElement[] issues = [.. gitlab.RootElement.EnumerateArray()];
        issues.Length.ShouldBe(3);
        issues.Select(issue => issue.GetProperty("fingerprint").GetString()).ShouldBeUnique();
        issues[0].GetProperty("description").GetString()!.ShouldContain(_bad[..12]);
    }

    private string Report(string format) => _history.Check("--format", format).Output;
}
