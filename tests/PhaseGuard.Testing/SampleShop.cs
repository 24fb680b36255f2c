namespace PhaseGuard.Testing;

/// <summary>The sample repository of boards, <c>samples/board</c>, as somebody works in it.</summary>
public static class SampleShop
{
    /// <summary>The time at which the sample is looked at.</summary>
    public const string Time = "2026-06-04T09:00:00Z";

    /// <summary>Makes the repository, its files staged.</summary>
    public static TestRepo Make()
    {
        var repo = TestRepo.Named("shop");
        string sample = ProjectFolder.At("samples", "board");
        foreach (string file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            repo.Write(Path.GetRelativePath(sample, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        repo.Git("add", "--", ".");
        return repo;
    }

    /// <summary>Commits all as it stands, always by the same id.</summary>
    /// <param name="repo">The repository.</param>
    /// <param name="time">The time of the commit.</param>
    public static void Commit(TestRepo repo, string time)
    {
        repo.Git("add", "--all");
        repo.Run("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a commit"], environment: new Dictionary<string, string?>
        {
            ["GIT_COMMITTER_DATE"] = time, ["GIT_AUTHOR_DATE"] = time,
        }).OrThrow();
    }
}
