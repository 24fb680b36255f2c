namespace PhaseGuard.Git.Tests;

/// <summary>However git keeps its index, its refs and its objects: the guard asks git.</summary>
public sealed class RepositoryFormatTests
{
    [Test]
    public void A_sha256_repository_is_judged_from_its_first_commit_on()
    {
        using var repo = new TestRepo("--object-format=sha256");
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();

        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().ShouldPass();
        BadThenGood(repo);
    }

    [Test]
    public void A_repository_with_reftable_is_judged()
    {
        using var repo = new TestRepo();
        if (repo.TryGit("init", "--quiet", "--ref-format=reftable", "../reftable").ExitCode != 0)
        {
            Assert.Ignore("this git has no reftable yet (it came with 2.45)");
        }

        using var reftable = new TestRepo("--ref-format=reftable");
        reftable.InstallHook();
        reftable.Stage(SampleStep.Path, SampleStep.Bad);
        reftable.Commit().ShouldBeBlocked();
        reftable.Stage(SampleStep.Path, SampleStep.Good);
        reftable.Commit().ShouldPass();
        BadThenGood(reftable);
    }

    [TestCase("2")]
    [TestCase("3")]
    [TestCase("4")]
    public void An_index_of_any_version_is_judged(string version)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Write("later.txt", "an intended file makes version 3 necessary\n");
        repo.Git("add", version == "3" ? "--intent-to-add" : "--force", "later.txt");
        repo.Git("update-index", "--index-version", version);
        File.ReadAllBytes(repo.At(".git/index"))[7].ShouldBe(byte.Parse(version, System.Globalization.CultureInfo.InvariantCulture));

        BadThenGood(repo);
    }

    [Test]
    public void A_split_index_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", "core.splitIndex", "true");
        repo.Git("config", "splitIndex.maxPercentChange", "100");
        repo.Git("update-index", "--split-index");
        Directory.GetFiles(repo.At(".git"), "sharedindex.*").ShouldNotBeEmpty();

        BadThenGood(repo);
    }

    [Test]
    public void A_sparse_index_is_judged_outside_its_cone_too()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("src/code.cs", "code\n");
        repo.CommitUnguarded();
        repo.Git("sparse-checkout", "set", "--cone", "--sparse-index", "src");
        repo.Git("ls-files", "--sparse").Output.ShouldContain("docs/\n");
        repo.Stage("src/steps/01.json", SampleStep.Bad);
        repo.Commit().ShouldBeBlocked("src/steps/01.json");

        repo.Stage("src/steps/01.json", SampleStep.Good);
        repo.Write(SampleStep.Path, SampleStep.Bad);
        repo.Git("add", "--sparse", SampleStep.Path);
        repo.Commit().ShouldBeBlocked();
        repo.Write(SampleStep.Path, SampleStep.Edited);
        repo.Git("add", "--sparse", SampleStep.Path);
        repo.Commit().ShouldPass(steps: 2);
    }

    [TestCase("index.skipHash", "true")]
    [TestCase("core.untrackedCache", "true")]
    [TestCase("core.fsmonitor", "false")]
    [TestCase("core.fsmonitor", "/bin/false")]
    [TestCase("core.multiPackIndex", "true")]
    [TestCase("core.commitGraph", "true")]
    [Platform(Exclude = "Win")]
    public void An_index_with_extras_is_judged(string setting, string value)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Git("config", setting, value);
        repo.Git("update-index", "--force-write-index");
        repo.Git("status");

        BadThenGood(repo);
    }

    [Test]
    public void A_packed_repository_is_judged()
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Git("repack", "-q", "-a", "-d");
        repo.Git("pack-refs", "--all");
        repo.Git("pack-objects", "-q", ".git/objects/pack/pack", "--all", "--indexed-objects").ExitCode.ShouldBe(0);
        repo.Git("prune-packed");

        BadThenGood(repo);
    }

    private static void BadThenGood(TestRepo repo)
    {
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().ShouldBeBlocked();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        repo.Commit().ShouldPass();
    }
}
