using PhaseGuard.Boards;
using PhaseGuard.Cli.Boards;

namespace PhaseGuard.Cli.Tests.Boards;

/// <summary>The sample repository of boards, as somebody works in it.</summary>
internal sealed class SampleBoard : IDisposable
{
    /// <summary>The time at which the sample is looked at.</summary>
    public static readonly DateTimeOffset Time = new(2026, 6, 4, 9, 0, 0, TimeSpan.Zero);

    public SampleBoard()
    {
        string sample = ProjectFolder.At("samples", "board");
        foreach (string file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            Repo.Write(Path.GetRelativePath(sample, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        Repo.Git("add", "--", ".");
    }

    public TestRepo Repo { get; } = TestRepo.Named("shop");

    /// <summary>What a board of it shows.</summary>
    public Board Make(params string[] paths) => new BoardMaker(ContextAt(Time), paths).Make()!;

    /// <summary>Types a command at the time of the sample.</summary>
    public Finished Run(params string[] arguments) => Tool.RunIn(world => world with { Time = Time }, Repo.Top, arguments);

    /// <summary>Commits all as it stands, at a time.</summary>
    public void Commit(string time)
    {
        Repo.Git("add", "--all");
        Repo.Run("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", "a commit"], environment: new Dictionary<string, string?>
        {
            ["GIT_COMMITTER_DATE"] = time, ["GIT_AUTHOR_DATE"] = time,
        }).OrThrow();
    }

    public void Dispose() => Repo.Dispose();

    private CommandContext ContextAt(DateTimeOffset time) => new(Repo.Top, () => Stream.Null, TextWriter.Null, TextWriter.Null, time);
}
