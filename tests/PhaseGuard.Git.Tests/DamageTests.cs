using System.Security.Cryptography;
using System.Text;

namespace PhaseGuard.Git.Tests;

/// <summary>A damaged repository is no clean one.</summary>
[Platform(Exclude = "Win")]
public sealed class DamageTests
{
    private static readonly Action<string>[] _damages =
    [
        File.Delete,
        file => File.WriteAllBytes(file, []),
        file => File.WriteAllText(file, "no object at all"),
        file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..10]),
        file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^20]),
        file => File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select((b, at) => at == 40 ? (byte)~b : b)]),
    ];

    [TestCaseSource(nameof(_damages))]
    public void A_damaged_blob_of_a_step_is_named(Action<string> damage)
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        string id = repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
        Damage(repo, id, damage);

        repo.ShouldNotBeChecked(id);
    }

    [Test]
    public void A_damaged_blob_in_a_pack_is_named()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage(SampleStep.Path, SampleStep.Good.PadRight(9000, '\n') + Convert.ToHexString(RandomNumberGenerator.GetBytes(9000)));
        string id = repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
        string pack = repo.Run("git", ["pack-objects", "-q", ".git/objects/pack/pack"], input: Encoding.ASCII.GetBytes(id + "\n")).OrThrow().Output.Trim();
        repo.Git("prune-packed", "--quiet");
        string file = repo.At($".git/objects/pack/pack-{pack}.pack");
        File.SetAttributes(file, FileAttributes.Normal);
        File.WriteAllBytes(file, [.. File.ReadAllBytes(file).Select((b, at) => at is > 3000 and < 4000 ? (byte)0 : b)]);

        repo.ShouldNotBeChecked(id);
    }

    [Test]
    public void A_blob_that_may_not_be_read_is_named()
    {
        if (Environment.IsPrivilegedProcess)
        {
            Assert.Ignore("root may read everything");
        }

        using TestRepo repo = GitFailsTests.WithStagedStep();
        string id = repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
        repo.Run("chmod", ["000", $".git/objects/{id[..2]}/{id[2..]}"]).OrThrow();

        repo.ShouldNotBeChecked(id);
    }

    [Test]
    public void A_missing_blob_is_named_with_its_path_and_the_cure()
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        string id = repo.Git("rev-parse", $":{SampleStep.Path}").Output.Trim();
        Damage(repo, id, File.Delete);

        repo.ShouldNotBeChecked(
            $"the object {id} of \"{SampleStep.Path}\" is missing or corrupt (`git fsck` tells more; bring it back, with `git fetch` or by adding the file again, and try again).");

        File.AppendAllText(repo.At(SampleStep.Path), "\n");
        repo.Git("add", SampleStep.Path);
        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_good_step_beside_a_damaged_one_gives_no_half_report()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("steps/a.json", SampleStep.Bad);
        repo.Stage("steps/b.json", SampleStep.Good);
        Damage(repo, repo.Git("rev-parse", ":steps/b.json").Output.Trim(), File.Delete);

        repo.ShouldNotBeChecked("steps/b.json");
    }

    /// <summary>git believes an index whose checksum is wrong; what it reads there is what it would commit.</summary>
    [Test]
    public void A_damaged_index_is_not_an_empty_one([Values] bool isFirstCommit, [Values(0, 8, 30)] int kept)
    {
        using TestRepo repo = isFirstCommit ? new TestRepo() : Stories.WithGoodStep();
        repo.InstallHook();
        repo.Stage(SampleStep.Path, SampleStep.Edited);
        byte[] index = File.ReadAllBytes(repo.At(".git/index"));
        File.WriteAllBytes(repo.At(".git/index"), index[..kept]);
        repo.ShouldNotBeChecked("git diff-index failed with exit code 128: ");

        File.WriteAllBytes(repo.At(".git/index"), index);
        repo.Commit().ShouldPass();
    }

    /// <summary>git reads what is not there as zeros, and ends with 0.</summary>
    [TestCase(32)]
    [TestCase(80)]
    public void An_entry_without_a_name_or_a_mode_is_no_entry(int kept)
    {
        using TestRepo repo = Stories.WithGoodStep();
        repo.Stage("steps/other.json", SampleStep.Good);
        File.WriteAllBytes(repo.At(".git/index"), File.ReadAllBytes(repo.At(".git/index"))[..kept]);
        repo.TryGit("diff-index", "--cached", "HEAD").ExitCode.ShouldBe(0);

        repo.Hook().ShouldNotBeChecked("git diff-index names an entry without a name or a mode, so the index is damaged (`git fsck` tells more; ");
    }

    private static void Damage(TestRepo repo, string id, Action<string> damage)
    {
        string file = repo.At($".git/objects/{id[..2]}/{id[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        damage(file);
    }
}
