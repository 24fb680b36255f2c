using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Checks;

/// <summary>The policy of the next commit: the one that is staged, never the one of the work tree.</summary>
internal sealed class StagedPolicy(GitCommand git, IReadOnlyList<PathChange> entries, ObjectReader objects)
{
    private const string Index = "";
    private const string Head = "HEAD";
    private const string HeadTree = "HEAD^{tree}";

    /// <summary>What is read of most commits.</summary>
    public static IReadOnlyList<string> Names { get; } = [$"{Index}:{PolicyFile.Name}", $"{Index}:{Baseline.UsualPath}", HeadTree];

    /// <exception cref="CannotCheckException">There is one, and it cannot be used.</exception>
    public Policy Load()
    {
        ReadOnlyMemory<byte>? content = Read(Index, PolicyFile.Name);
        return content is null && IsInNextCommit
            ? throw new CannotCheckException($"the object of {PolicyFile.Name} is missing or corrupt (`git fsck` tells more; `git add` the file again, and try again).")
            : PolicyLoader.Load(PolicyFile.Name, Staged(PolicyFile.Name, content), ReadStaged);
    }

    /// <summary>What this commit loosens; nothing where it changes neither the policy nor the baseline.</summary>
    /// <param name="options">How it is judged, with the policy of the next commit.</param>
    public IReadOnlyList<FileReport> Compare(ValidationOptions options)
    {
        Policy after = options.Policy;
        bool isChanged = Touches(PolicyFile.Name) || after.NamedFiles.Any(Touches);
        if (!isChanged)
        {
            return [];
        }

        bool isFirst = Read(Head, PolicyFile.Name) is null && FirstPolicy.Follows(git, objects, objects.FindCommit(Head), after);
        return PolicyComparison.Of(isFirst ? null : LoadBefore(), after, ReadStaged, entries, options);
    }

    private bool Touches(string path) => entries.Any(entry => entry.Brings(path) || entry.Removes(path));

    /// <summary>git says "missing" of a policy that is not there and of one that is damaged; the tree of HEAD knows better.</summary>
    private bool IsInNextCommit
        => entries.Any(entry => entry.Brings(PolicyFile.Name))
            || (objects.Read(HeadTree).Content.Span.IndexOf(" phaseguard.json\0"u8) >= 0
                && !entries.Any(entry => entry.Removes(PolicyFile.Name)));

    private ReadOnlyMemory<byte>? ReadStaged(string path) => Staged(path, Read(Index, path));

    private ReadOnlyMemory<byte>? Staged(string path, ReadOnlyMemory<byte>? content) => content is { IsEmpty: true } && IsIntentToAdd(path) ? null : content;

    /// <summary><c>git add -N</c> puts an empty entry into the index, and the next commit does not hold it.</summary>
    private bool IsIntentToAdd(string path) => !entries.Any(entry => entry.Brings(path)) && Read(Head, path) is null;

    /// <summary>A policy that HEAD has and nobody can read guarded nothing; it is as none.</summary>
    private Policy LoadBefore()
    {
        try
        {
            return PolicyLoader.Load(PolicyFile.Name, Read(Head, PolicyFile.Name), path => Read(Head, path));
        }
        catch (CannotCheckException)
        {
            return Policy.Default;
        }
    }

    private ReadOnlyMemory<byte>? Read(string tree, string path)
    {
        GitObject blob = objects.Read($"{tree}:{path}");
        return blob.IsMissing ? default(ReadOnlyMemory<byte>?) : blob.Content.ToArray();
    }
}
