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
        string id = repo.Git("rev-parse", $":{Steps.Path}").Output.Trim();
        Damage(repo, id, damage);

        repo.ShouldNotBeChecked(id);
    }

    [Test]
    public void A_missing_blob_is_named_with_its_path_and_the_cure()
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        string id = repo.Git("rev-parse", $":{Steps.Path}").Output.Trim();
        Damage(repo, id, File.Delete);

        repo.ShouldNotBeChecked(
            $"the object {id} of \"{Steps.Path}\" is missing or corrupt (`git fsck` tells more; `git add` the file again, and try again).");

        File.AppendAllText(repo.At(Steps.Path), "\n");
        repo.Git("add", Steps.Path);
        repo.Commit().ShouldPass();
    }

    [Test]
    public void A_good_step_beside_a_damaged_one_gives_no_half_report()
    {
        using TestRepo repo = Stories.WithoutStep();
        repo.Stage("steps/a.json", Steps.Bad);
        repo.Stage("steps/b.json", Steps.Good);
        Damage(repo, repo.Git("rev-parse", ":steps/b.json").Output.Trim(), File.Delete);

        repo.ShouldNotBeChecked("steps/b.json");
    }

    /// <summary>git believes an index whose checksum is wrong; what it reads there is what it would commit.</summary>
    [Test]
    public void A_damaged_index_is_not_an_empty_one([Values] bool isFirstCommit, [Values(0, 8, 30)] int kept)
    {
        using TestRepo repo = isFirstCommit ? new TestRepo() : Stories.WithGoodStep();
        repo.InstallHook();
        repo.Stage(Steps.Path, Steps.Edited);
        byte[] index = File.ReadAllBytes(repo.At(".git/index"));
        File.WriteAllBytes(repo.At(".git/index"), index[..kept]);
        repo.ShouldNotBeChecked("git diff-index failed with exit code 128: ");

        File.WriteAllBytes(repo.At(".git/index"), index);
        repo.Commit().ShouldPass();
    }

    private static void Damage(TestRepo repo, string id, Action<string> damage)
    {
        string file = repo.At($".git/objects/{id[..2]}/{id[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        damage(file);
    }
}
