using System.Text.Json;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Ci;

/// <summary>The recipes judge a range, as a build server would run them.</summary>
[Platform(Exclude = "Win", Reason = "the recipes are for a POSIX shell")]
public sealed class RangeRecipeTests
{
    private const string None = "0000000000000000000000000000000000000000";

    private static IEnumerable<Recipe> Recipes =>
    [
        new("shell.md", CiPage.Of("shell.md").Blocks("sh")[0], "BASE"),
        new("github-actions.md", Step("commits"), "BASE"),
        new("gitlab-ci.md, merge request", GitLab, "CI_MERGE_REQUEST_DIFF_BASE_SHA"),
        new("gitlab-ci.md, merged results", GitLab, "CI_MERGE_REQUEST_TARGET_BRANCH_SHA"),
        new("gitlab-ci.md, push", GitLab, "CI_COMMIT_BEFORE_SHA"),
    ];

    private static string GitLab => $"{CiPage.Yaml(CiPage.Of("gitlab-ci.md").Blocks("yaml")[0])["phaseguard"]["script"][0]}";

    [TestCaseSource(nameof(Recipes))]
    public void A_good_branch_passes_and_a_bad_one_stops_the_build(Recipe recipe)
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Do it");
        server.Sh(recipe.Script, (recipe.Variable, start)).ShouldSatisfyAllConditions(
            good => good.ExitCode.ShouldBe(0, good.Shown),
            good => good.Output.ShouldEndWith(" in 1 of 1 step file checked in 1 commit. More: dotnet phaseguard rules PG067\n"));

        string middle = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");
        Finished bad = server.Sh(recipe.Script, (recipe.Variable, middle));

        bad.ExitCode.ShouldBe(1, bad.Shown);
        bad.Output.ShouldContain("error PG022: Phase GREEN left in progress (in ");
    }

    [TestCaseSource(nameof(Recipes))]
    public void A_repaired_commit_still_stops_the_build(Recipe recipe)
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Repair it");

        Finished build = server.Sh(recipe.Script, (recipe.Variable, start));

        build.ExitCode.ShouldBe(1, build.Shown);
        build.Output.ShouldContain(", fixed in ");
    }

    [TestCaseSource(nameof(Recipes))]
    public void Without_a_base_the_files_are_judged_as_they_are(Recipe recipe)
    {
        using var server = new BuildServer();
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");

        Finished build = server.Sh(recipe.Script, (recipe.Variable, None));

        build.ExitCode.ShouldBe(1, build.Shown);
        build.Output.ShouldContain($"{SampleStep.Path}{SampleStep.BadLine}");
        build.Output.ShouldEndWith("1 of 1 step file checked. Resume at GREEN. More: dotnet phaseguard rules PG022\n");
    }

    [TestCaseSource(nameof(Recipes))]
    public void A_shallow_clone_never_passes(Recipe recipe)
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Do it");
        server.Commit("And on");
        server.Repo.Git("clone", "--quiet", "--depth=1", $"file://{server.Repo.Top}", "../shallow");

        Finished build = server.Sh($"cd ../shallow\n{recipe.Script}", (recipe.Variable, start));

        build.ExitCode.ShouldBe(3, build.Shown);
        build.Error.ShouldContain("`fetch-depth: 0`");
    }

    [Test]
    public void What_the_page_says_completes_a_clone_that_is_shallow_or_holds_one_branch()
    {
        using var server = new BuildServer();
        server.Repo.Git("checkout", "--quiet", "-b", "branch");
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Do it");
        server.Repo.Git("clone", "--quiet", "--depth=1", "--branch=branch", $"file://{server.Repo.Top}", "../shallow");
        IReadOnlyList<string> scripts = CiPage.Of("shell.md").Blocks("sh");

        server.Sh($"cd ../shallow\n{scripts[0]}").ExitCode.ShouldBe(3);
        Finished build = server.Sh($"cd ../shallow\n{scripts[1]}{scripts[2]}{scripts[0]}");

        build.ExitCode.ShouldBe(0, build.Shown);
        build.Output.ShouldContain(" checked in 1 commit.");
    }

    [Test]
    public void On_GitHub_findings_are_annotations_and_a_pull_request_is_judged_as_it_will_be_merged()
    {
        using var server = new BuildServer();
        server.Repo.Git("checkout", "--quiet", "-b", "branch");
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");
        server.Repo.Git("checkout", "--quiet", "main");
        server.Commit("Meanwhile");
        server.Repo.Git("merge", "--quiet", "--no-edit", "branch");

        Finished build = server.Sh(Step("commits"), ("BASE", "HEAD^1"), ("GITHUB_ACTIONS", "true"));

        build.ExitCode.ShouldBe(1, build.Shown);
        build.Output.ShouldContain($"::error file={SampleStep.Path},line=10,col=42,title=PG022 phase-in-progress::");
        build.Output.ShouldContain(" checked in 2 commits.");
    }

    [Test]
    public void For_code_scanning_a_bad_file_is_uploaded_and_a_check_that_could_not_be_made_stops_the_build()
    {
        using var server = new BuildServer();
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);

        server.Sh(Step("code-scanning")).ExitCode.ShouldBe(0);
        using JsonDocument sarif = JsonDocument.Parse(File.ReadAllText(server.Repo.At("phaseguard.sarif")));
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(1);

        server.Repo.Write("phaseguard.json", "{");
        server.Sh(Step("code-scanning")).ExitCode.ShouldNotBe(0);
    }

    [Test]
    public void On_GitLab_the_report_is_written_also_where_the_build_stops()
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");

        server.Sh(GitLab, ("CI_COMMIT_BEFORE_SHA", start)).ExitCode.ShouldBe(1);

        using JsonDocument report = JsonDocument.Parse(File.ReadAllText(server.Repo.At("gl-code-quality.json")));
        report.RootElement.EnumerateArray().Select(finding => finding.GetProperty("check_name").GetString()).ShouldContain("PG022");
    }

    private static string Step(string job)
        => CiPage.Yaml(CiPage.Of("github-actions.md").Blocks("yaml")[0])["jobs"][job]["steps"] is YamlSequenceNode steps
            ? $"{steps.OfType<YamlMappingNode>().Where(step => step.Children.ContainsKey("run")).Select(step => step["run"]).Single(run => $"{run}".Contains("dotnet phaseguard", StringComparison.Ordinal))}"
            : "";
}
