namespace PhaseGuard.Cli.Tests;

/// <summary>A repository with a past is led into a guarded state.</summary>
public sealed class AdoptTests
{
    private const string Baseline = "phaseguard.baseline.json";

    /// <summary>One finding that is form, one that is past.</summary>
    private static readonly string _past = new Step("EEEEI").ToString().Replace("\"EXECUTED\", \"outcome\": \"PASS\"", "\"executed\", \"outcome\": \"PASS\"", StringComparison.Ordinal);

    [Test]
    public void Init_proposes_the_whole_way_with_its_counts()
    {
        using TestRepo repo = WithPast();
        repo.Write("docs/feature/auth/steps/01-02.json", "{");

        string init = Tool.Run(repo.Top, "init").OrThrow().Output;

        init.ShouldMatch(@"\n\d+ findings in 2 files: \d+ go by `dotnet phaseguard check --fix`, \d+ a baseline may hold, 1 stays until somebody repairs it: PG001 \(1\)\.\n");
        init.ShouldEndWith("Next: dotnet phaseguard init --adopt, or one by one: dotnet phaseguard check --fix, dotnet phaseguard baseline create\n");
        File.Exists(repo.At(Baseline)).ShouldBeFalse();
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldBe(_past);
    }

    [Test]
    public void Adopting_leaves_a_green_check_and_the_next_sin_is_stopped()
    {
        using TestRepo repo = WithPast();

        Finished adopt = Tool.Run(repo.Top, "init", "--adopt", "--yes");

        adopt.ExitCode.ShouldBe(0, adopt.Shown);
        adopt.Output.ShouldContain("Wrote phaseguard.json. ");
        adopt.Output.ShouldContain($"Wrote {Baseline}: ");
        adopt.Output.ShouldEndWith($"Next: dotnet phaseguard install\nThen: git add --update && git add phaseguard.json {Baseline} && git commit -m 'Adopt PhaseGuard'\n");
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldContain("\"EXECUTED\"");
        Tool.Run(repo.Top, "check").ExitCode.ShouldBe(0);
        repo.Git("add", ".");
        repo.InstallHook();
        repo.Commit().ExitCode.ShouldBe(0);

        repo.Stage(SampleStep.Path, File.ReadAllText(repo.At(SampleStep.Path)).Replace("\"outcome\": \"PASS\"", "\"outcome\": \"FINE\"", StringComparison.Ordinal));
        repo.Commit().Shown.ShouldContain("error PG024");
    }

    [Test]
    public void What_nobody_wants_is_not_done()
    {
        using TestRepo repo = WithPast();
        var asked = new List<string>();

        Finished adopt = Tool.RunIn(context => context with { Ask = question => { asked.Add(question); return false; } }, repo.Top, "init", "--adopt");

        adopt.ExitCode.ShouldBe(1);
        asked.Count.ShouldBe(3);
        repo.Git("status", "--porcelain").Output.ShouldBeEmpty();
    }

    [Test]
    public void What_is_there_is_left_alone()
    {
        using TestRepo repo = WithPast();
        repo.Write("phaseguard.json", "{ }");
        Tool.Run(repo.Top, "baseline", "create").OrThrow();
        string baseline = File.ReadAllText(repo.At(Baseline));
        repo.Write(SampleStep.Path, new Step("EEEIN").ToString());

        Tool.Run(repo.Top, "init", "--adopt", "--yes").ExitCode.ShouldBe(1);

        File.ReadAllText(repo.At("phaseguard.json")).ShouldBe("{ }");
        File.ReadAllText(repo.At(Baseline)).ShouldBe(baseline);
    }

    [Test]
    public void Where_nobody_can_answer_nothing_is_asked()
    {
        using TestRepo repo = WithPast();

        Tool.Run(repo.Top, "init", "--adopt").ShouldBe(new Finished(2, "", "phaseguard: --adopt asks before each step, and nobody sits at a terminal: say --yes where none has to be asked for.\n"));
        Tool.Run(repo.Top, "init", "--yes").ExitCode.ShouldBe(2);
        Tool.Run(repo.Top, "init", "--adopt", "--yes", "--force").ExitCode.ShouldBe(2);
        repo.Git("status", "--porcelain").Output.ShouldBeEmpty();
    }

    private static TestRepo WithPast()
    {
        var repo = new TestRepo();
        repo.Stage(SampleStep.Path, _past);
        repo.CommitUnguarded();
        return repo;
    }
}
