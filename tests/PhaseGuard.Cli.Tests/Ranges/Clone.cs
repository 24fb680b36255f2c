namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A clone of another repository, over the wire that a server would use.</summary>
internal sealed class Clone : IDisposable
{
    /// <summary>Clones.</summary>
    /// <param name="from">The other repository.</param>
    /// <param name="options">Options of <c>git clone</c>.</param>
    public Clone(TestRepo from, params string[] options)
    {
        Repo = new TestRepo();
        Repo.Git(["clone", "--quiet", .. options, $"file://{from.Top}", "../clone"]);
    }

    /// <summary>A repository beside the clone, for its home.</summary>
    public TestRepo Repo { get; }

    public string Top => Path.GetFullPath(Repo.At("../clone"));

    public Finished Git(params string[] arguments) => Repo.Run("git", arguments, "../clone").OrThrow();

    public Finished Check(string range) => Tool.Run(Top, "check", "--range", range);

    public void Dispose() => Repo.Dispose();
}
