using PhaseGuard.Dialects;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What git knows of the commit that is being made.</summary>
internal sealed class CommitFacts(GitCommand git, ObjectReader objects, bool isMerge)
{
    private static readonly string[] _question =
    [
        "--no-replace-objects", "log", "--format=", "--name-only", "-z", "--no-renames", "--no-show-signature", "--no-notes", "--no-color",
        "--no-ext-diff", "--no-relative", "--ignore-submodules=none",
    ];

    private bool? _isMerge = isMerge ? true : null;
    private bool? _isRevert;

    public bool IsMerge => _isMerge ??= Exists("MERGE_HEAD");

    public bool IsRevert => _isRevert ??= Exists("REVERT_HEAD");

    /// <summary>Asks git both now, before much else is asked of it.</summary>
    public void Read() => _ = IsMerge | IsRevert;

    /// <summary>Whether the commit takes a file back, on purpose, to a version that it had in an ancestor.</summary>
    public bool TakesBack(ChangedDocument file, Policy policy) => IsRevert && HadIt(git, "HEAD", file, policy);

    /// <summary>
    /// Whether a commit or an ancestor of it brought or took away this version of a file: as one of the same kind and group, or
    /// of the same kind and name where the folder was renamed. What stood elsewhere never was the file.
    /// </summary>
    public static bool HadIt(GitCommand git, string commit, ChangedDocument file, Policy policy)
    {
        if (file.AfterId is not { } id)
        {
            return false;
        }

        FileKind kind = file.File.Kind;
        NulSeparatedReader paths = NulSeparatedReader.Of(git.Ask([.. _question, $"--find-object={id}", commit, "--"]).OrThrow());
        while (paths.TryRead(out ReadOnlySpan<byte> bytes))
        {
            string path = GitPath.Show(bytes);
            if (DialectBook.KindOf(path, policy) == kind && (kind.Dialect.GroupOf(path) == kind.Dialect.GroupOf(file.Path) || NameOf(path) == NameOf(file.Path)))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A branch or a tag may bear such a name too; the file in the git folder decides.</summary>
    private bool Exists(string head)
        => !objects.Read(head).IsMissing && File.Exists(Path.Combine(
            git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory,
            git.Ask("rev-parse", "--git-path", head).OrThrow().Text));
}
