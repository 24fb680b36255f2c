namespace PhaseGuard.Git.Tests;

/// <summary>The variables that somebody has set for other ends.</summary>
[Platform(Exclude = "Win")]
public sealed class OuterVariablesTests
{
    private TestRepo _first = null!;
    private TestRepo _next = null!;

    [OneTimeSetUp]
    public void MakeRepositories()
    {
        _first = new TestRepo();
        _first.Stage(SampleStep.Path, SampleStep.Bad);
        _next = Stories.WithGoodStep();
        _next.Stage(SampleStep.Path, SampleStep.Bad);
    }

    [OneTimeTearDown]
    public void RemoveRepositories()
    {
        _first.Dispose();
        _next.Dispose();
    }

    [TestCase("GIT_LITERAL_PATHSPECS", "1")]
    [TestCase("GIT_GLOB_PATHSPECS", "1")]
    [TestCase("GIT_NOGLOB_PATHSPECS", "1")]
    [TestCase("GIT_ICASE_PATHSPECS", "1")]
    [TestCase("GIT_EXTERNAL_DIFF", "false")]
    [TestCase("GIT_DIFF_OPTS", "--unified=0 --name-only")]
    [TestCase("GIT_TRACE", "1")]
    [TestCase("GIT_TRACE", "2")]
    [TestCase("GIT_TRACE_SETUP", "1")]
    [TestCase("GIT_TRACE2", "1")]
    [TestCase("GIT_TRACE2_PERF", "1")]
    [TestCase("GIT_PAGER", "false")]
    [TestCase("GIT_PAGER_IN_USE", "1")]
    [TestCase("GIT_FLUSH", "0")]
    [TestCase("GIT_CONFIG_PARAMETERS", "'diff.renames'='false' 'diff.external'='false'")]
    [TestCase("GIT_ATTR_SOURCE", "HEAD")]
    [TestCase("GIT_REDIRECT_STDERR", "off")]
    [TestCase("GIT_ADVICE", "0")]
    [TestCase("LC_ALL", "de_DE.UTF-8")]
    [TestCase("LANGUAGE", "de:fr")]
    [TestCase("TERM", null)]
    public void A_variable_changes_nothing(string name, string? value)
        => _next.Hook(environment: new Dictionary<string, string?> { [name] = value }).ShouldBeBlocked();

    [Test]
    public void Traces_and_languages_change_nothing_before_the_first_commit()
        => _first.Hook(environment: new Dictionary<string, string?>
        {
            ["GIT_TRACE"] = "1",
            ["GIT_TRACE_SETUP"] = "2",
            ["GIT_TRACE_REFS"] = "true",
            ["GIT_TRACE2"] = "1",
            ["GIT_TRACE2_PERF"] = "1",
            ["LC_ALL"] = "de_DE.UTF-8",
            ["LANGUAGE"] = "de",
        }).ShouldBeBlocked();

    [Test]
    public void A_trace_into_a_file_is_written()
    {
        string trace = Path.Combine(_next.Home, "trace");

        _next.Hook(environment: new Dictionary<string, string?> { ["GIT_TRACE"] = trace }).ShouldBeBlocked();

        File.ReadAllText(trace).ShouldContain("cat-file");
    }
}
