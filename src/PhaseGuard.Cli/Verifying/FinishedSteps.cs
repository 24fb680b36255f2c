using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Json;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Cli.Verifying;

/// <summary>Finds what step files say of phases that passed.</summary>
/// <param name="git">The repository.</param>
/// <param name="objects">What reads objects.</param>
/// <param name="options">The policy, which says what a step file is.</param>
internal sealed class FinishedSteps(GitCommand git, ObjectReader objects, ValidationOptions options)
{
    /// <summary>All that a commit's tree has.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <param name="isMeant">Says of which step files.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public IReadOnlyList<FinishedStep> At(string commit, Func<string, bool> isMeant)
    {
        using GitProcess listing = TreeListing.StartCommit(git, commit);
        IReadOnlyDictionary<string, TreeEntry> entries = TreeListing.FinishCommit(listing, path => StepFileKind.Instance.Matches(path, options.Policy) && isMeant(path));
        return
        [
            .. entries.Where(entry => entry.Value.IsFile).OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => Read(commit, entry.Key, entry.Value.Id, [])).OfType<FinishedStep>(),
        ];
    }

    /// <summary>What each commit of a range says that none of its parents does.</summary>
    /// <param name="range">The commits.</param>
    /// <param name="commits">How many they are.</param>
    /// <exception cref="CannotCheckException">git cannot say.</exception>
    public IReadOnlyList<FinishedStep> In(CommitRange range, out int commits)
    {
        var steps = new List<FinishedStep>();
        commits = 0;
        foreach (RangeCommit commit in CommitWalk.Read(git, range.Chosen, JudgedPaths.MayMatter))
        {
            commits++;
            RangeCheck.MustHaveParents(commit);
            foreach (ChangedFile file in ChangedFiles.Of(commit.Changes, options.Policy))
            {
                if (file.Kind == StepFileKind.Instance && file.Change is { IsDeleted: false, After.IsFile: true } change)
                {
                    string[] earlier = [.. commit.Parents.Skip(1).Select(parent => $"{parent}:{change.Source}"), .. change.Before.IsFile ? [change.Before.Id] : Array.Empty<string>()];
                    steps.AddRange(Read(commit.Id, file.Path, change.After.Id, earlier) is { } step ? [step] : []);
                }
            }
        }

        return steps;
    }

    private FinishedStep? Read(string commit, string path, string id, IReadOnlyList<string> earlier)
    {
        if (TextOf(id) is not { } text)
        {
            return null;
        }

        HashSet<string> told = [.. earlier.Select(TextOf).OfType<byte[]>().SelectMany(before => Select(path, before, step => step.Phases.FindAll(phase => phase.HasPassed), KeyOf))];
        int[] positions = [.. Select(path, text, RepeatedPhase.Claimed, phase => told.Contains(KeyOf(phase)) ? -1 : phase.Position).Where(position => position >= 0)];
        return positions.Length == 0 ? null : new FinishedStep(commit, path, text, positions);
    }

    private T[] Select<T>(string path, byte[] text, Func<StepFile, IReadOnlyList<Phase>> choose, Func<Phase, T> select)
    {
        using StepDocument document = StepDocument.Read(path, text, options);
        return [.. choose(document.Step).Select(select)];
    }

    /// <summary>What a phase says of its last run.</summary>
    private static string KeyOf(Phase phase) => $"{phase.MeantName} {phase.Ended.Value.Text} {JsonEquality.ContentOf(phase.Evidence.Value)}";

    /// <summary>The bytes of a file; <see langword="null"/> where there is none that a person could have written.</summary>
    private byte[]? TextOf(string name)
        => name.Any(char.IsControl) || objects.Read(name) is not { IsMissing: false, Type: "blob" } blob || blob.Content.Length < blob.Size ? null : blob.Content.ToArray();
}
