using PhaseGuard.Cli.Tests.Ci;
using YamlDotNet.RepresentationModel;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The steps of <c>action.yml</c>, run as GitHub runs them.</summary>
[Platform(Exclude = "Win", Reason = "the steps are tried in a POSIX shell")]
public sealed class ActionTests
{
    private static readonly YamlNode _action = CiPage.Yaml(File.ReadAllText(ProjectFolder.At("action.yml")));

    [Test]
    public void A_pull_request_is_judged_commit_by_commit_with_annotations_and_a_summary()
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Repair it");

        Finished build = Run(server, start, "");

        build.ExitCode.ShouldBe(1, build.Shown);
        build.Output.ShouldContain($"::error file={SampleStep.Path},line=10,col=42,title=PG022 phase-in-progress::");
        build.Output.ShouldEndWith(" More: phaseguard rules PG022\n");
        string summary = File.ReadAllText(Path.Combine(server.Repo.Home, "summary"));
        summary.ShouldStartWith("### PhaseGuard\n\n2 errors, 1 warning in 1 of 1 step file checked in 2 commits");
        summary.ShouldContain($"\n- `{SampleStep.Path}:10:42` **error** `PG022`: Phase GREEN left in progress (in `");
    }

    [TestCase("", 0)]
    [TestCase("--strict", 1)]
    public void The_options_are_those_of_check(string options, int code)
    {
        using var server = new BuildServer();
        string start = server.Head;
        server.Repo.Write(SampleStep.Path, SampleStep.Good);
        server.Commit("Do it");

        Run(server, start, options).ExitCode.ShouldBe(code);
    }

    [Test]
    public void A_new_branch_is_judged_as_it_is_and_a_commit_that_is_not_there_stops_the_build()
    {
        using var server = new BuildServer();
        server.Repo.Write(SampleStep.Path, SampleStep.Bad);
        server.Commit("Spoil it");

        Run(server, new string('0', 40), "").Output.ShouldContain(" in 1 of 1 step file checked. ");
        Run(server, new string('1', 40), "").ExitCode.ShouldBe(3);
    }

    [Test]
    public void A_release_that_is_not_there_stops_the_build()
    {
        using var server = new BuildServer();

        Finished install = server.Sh(Step(0), Variables(server, "", "", from: "nowhere"));

        install.ExitCode.ShouldNotBe(0);
        install.Error.ShouldEndWith("install.sh: SHA256SUMS cannot be had from nowhere.\n");
    }

    private static string Step(int index) => $"{_action["runs"]["steps"][index]["run"]}";

    private static Finished Run(BuildServer server, string start, string options)
    {
        (string, string?)[] variables = Variables(server, start, options, ReleaseUnderTest.Packages);
        server.Sh(Step(0), variables).OrThrow();
        string programs = File.ReadAllText(Path.Combine(server.Repo.Home, "path")).TrimEnd('\n').Split('\n')[^1];
        return server.Sh(Step(1), [.. variables, ("PATH", $"{programs}:{Environment.GetEnvironmentVariable("PATH")}")]);
    }

    private static (string, string?)[] Variables(BuildServer server, string start, string options, string from) =>
    [
        ("GITHUB_ACTIONS", "true"), ("GITHUB_ACTION_PATH", ProjectFolder.Root), ("RUNNER_TEMP", server.Repo.Home),
        ("GITHUB_PATH", Path.Combine(server.Repo.Home, "path")), ("GITHUB_STEP_SUMMARY", Path.Combine(server.Repo.Home, "summary")),
        ("FROM", from), ("RELEASES", ""), ("BASE", start), ("OPTIONS", options),
    ];
}
