using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Verifying;

/// <summary>A commit, checked out in a repository of its own that has no remote and no hooks: it reads the objects of the other one, and writes none there.</summary>
internal sealed class TemporaryClone : IDisposable
{
    private const int Sha256Length = 64;

    /// <summary>How long filters may take at a checkout.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _folder = PassingFolder.Make("phaseguard-verify-");

    /// <param name="git">The other repository.</param>
    /// <param name="name">The name of the top folder.</param>
    /// <param name="commit">The commit's id.</param>
    /// <exception cref="CannotCheckException">It cannot be checked out.</exception>
    public TemporaryClone(GitCommand git, string name, string commit)
    {
        try
        {
            Top = Directory.CreateDirectory(Path.Combine(_folder.Path, name)).FullName;
            string own = Path.Combine(Top, ".git");
            var clone = new GitCommand(Top, new Repository(own, Top)) { Permission = GitPermission.ToCheckOut(own), Limit = _patience };
            clone.Ask(["init", "--quiet", "--template=", .. commit.Length == Sha256Length ? ["--object-format=sha256"] : Array.Empty<string>()]).OrThrow();
            clone.Ask("config", "core.hooksPath", "/dev/null").OrThrow();
            Directory.CreateDirectory(Path.Combine(own, "objects", "info"));
            File.WriteAllText(Path.Combine(own, "objects", "info", "alternates"), $"{Locate(git, "objects")}\n");
            if (Locate(git, "shallow") is var shallow && File.Exists(shallow))
            {
                File.Copy(shallow, Path.Combine(own, "shallow"));
            }

            clone.Ask("checkout", "--quiet", "--force", "--detach", commit).OrThrow();
        }
        catch
        {
            _folder.Dispose();
            throw;
        }
    }

    public string Top { get; }

    public void Dispose() => _folder.Dispose();

    private static string Locate(GitCommand git, string name) => Path.GetFullPath(git.Ask("rev-parse", "--git-path", name).OrThrow().Text, git.Directory);
}
