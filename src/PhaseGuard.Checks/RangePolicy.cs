using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>Watches what the commits of a range do to the policy, though another one judges them.</summary>
/// <param name="git">The repository.</param>
/// <param name="start">The commit that the range builds on; <see langword="null"/> where it builds on nothing.</param>
/// <param name="objects">What reads objects.</param>
/// <param name="options">How the range is judged.</param>
internal sealed class RangePolicy(GitCommand git, string? start, ObjectReader objects, ValidationOptions options)
{
    private readonly HashSet<(string Pointer, string Message)> _told = [];
    private readonly HashSet<string> _files = [PolicyFile.Name, .. options.Policy.NamedFiles];
    private bool _sawUnusable;

    /// <summary>What a commit loosens; each loosening is told once.</summary>
    public IReadOnlyList<FileReport> Compare(RangeCommit commit)
        => _files.Any(commit.Touches) ? Compare(commit.Parents is [var parent, ..] ? parent : null, commit.Id, commit.Changes) : [];

    /// <summary>What one commit's policy lets pass that another's does not.</summary>
    /// <param name="parent">The other commit; <see langword="null"/> for the defaults.</param>
    /// <param name="commit">The one.</param>
    /// <param name="changes">What lies between them.</param>
    public IReadOnlyList<FileReport> Compare(string? parent, string commit, IReadOnlyList<PathChange> changes)
    {
        var tree = new TreePolicy(objects, commit);
        if (TryLoad(tree) is not { } after)
        {
            _sawUnusable = true;
            return [];
        }

        _files.UnionWith(after.NamedFiles);
        bool isFirst = FirstPolicy.Follows(git, objects, parent, after) && FirstPolicy.Follows(git, objects, start, after);
        Policy? before = isFirst ? null : parent is null ? Policy.Default : TryLoad(new TreePolicy(objects, parent)) ?? Policy.Default;
        before = before is not null && !before.HasSignersOf(after) && IsApproved(commit) ? before.WithSignersOf(after) : before;
        return
        [
            .. PolicyComparison.Of(before, after, tree.Read, changes, options)
                .Select(change => change with { Findings = [.. change.Findings.Where(finding => _told.Add((finding.Pointer, finding.Message)))] }),
        ];
    }

    /// <summary>Whether somebody of a list that judges the range signed a commit: who approves decides who else does.</summary>
    private bool IsApproved(string commit)
    {
        AllowedSigners[] lists = [.. options.Policy.Sections.Select(section => section.Signers).Where(signers => signers.Text.Length > 0)];
        if (lists.Length == 0 || objects.Read(commit) is not { IsMissing: false } found)
        {
            return false;
        }

        var signed = SignedCommit.Read(found.Id, found.Content.Span);
        return lists.Any(signed.IsBy);
    }

    /// <summary>A policy that nobody can read may pass by on the way; at the tip it would guard nothing.</summary>
    /// <exception cref="CannotCheckException">The tip's cannot be used.</exception>
    public void MustBeUsable(string tip)
    {
        if (_sawUnusable)
        {
            _ = new TreePolicy(objects, tip).Load();
        }
    }

    private static Policy? TryLoad(TreePolicy tree)
    {
        try
        {
            return tree.Load();
        }
        catch (CannotCheckException)
        {
            return null;
        }
    }
}
