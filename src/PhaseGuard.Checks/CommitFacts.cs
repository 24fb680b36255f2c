using PhaseGuard.Git;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Checks;

/// <summary>What git knows of the commit that is being made.</summary>
internal sealed class CommitFacts(GitCommand git, ObjectReader blobs, bool isMerge)
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

    /// <summary>Whether the commit takes a step back, on purpose, to a version that it had in an ancestor.</summary>
    public bool TakesBack(ChangedDocument step, Policy policy) => IsRevert && HadIt(git, "HEAD", step, policy);

    /// <summary>
    /// Whether a commit or an ancestor of it brought or took away this version of a step: as a step file of the same folder, or
    /// of the same name where the folder was renamed. What stood elsewhere never was the step.
    /// </summary>
    public static bool HadIt(GitCommand git, string commit, ChangedDocument step, Policy policy)
    {
        if (step.AfterId is not { } id)
        {
            return false;
        }

        NulSeparatedReader paths = NulSeparatedReader.Of(git.Ask([.. _question, $"--find-object={id}", commit, "--"]).OrThrow());
        while (paths.TryRead(out ReadOnlySpan<byte> bytes))
        {
            string path = GitPath.Show(bytes);
            if (policy.IsStepFile(path) && (StepFolder.NameOf(path) == StepFolder.NameOf(step.Path) || NameOf(path) == NameOf(step.Path)))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(string path) => path[StepFolder.NameOf(path).Length..];

    /// <summary>A branch or a tag may bear such a name too; the file in the git folder decides.</summary>
    private bool Exists(string head)
        => !blobs.Read(head).IsMissing && File.Exists(Path.Combine(
            git.Directory.Length == 0 ? Environment.CurrentDirectory : git.Directory,
            git.Ask("rev-parse", "--git-path", head).OrThrow().Text));
}
