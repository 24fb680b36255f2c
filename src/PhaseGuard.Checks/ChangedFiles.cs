using PhaseGuard.Git;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Checks;

/// <summary>What a commit does to step files, by the policy's globs.</summary>
internal static class ChangedFiles
{
    /// <summary>The changes in path order.</summary>
    public static IReadOnlyList<PathChange> Of(IReadOnlyList<PathChange> entries, Policy policy, ObjectReader blobs)
    {
        var steps = new List<PathChange>();
        foreach (PathChange entry in entries)
        {
            if (!entry.IsDeleted && policy.IsStepFile(entry.Path))
            {
                steps.Add(entry);
            }
            else if (entry.Status is 'D' or 'R' && policy.IsStepFile(entry.Source))
            {
                steps.Add(entry with { Status = 'D', Path = entry.Source });
            }
        }

        JoinRenamed(steps, blobs);
        return [.. steps.OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    /// <summary>A step that was rewritten so much that git sees no rename is known by its task id, within its folder.</summary>
    private static void JoinRenamed(List<PathChange> steps, ObjectReader blobs)
    {
        foreach (PathChange removed in steps.Where(entry => entry.IsDeleted && entry.Before.IsFile).ToArray())
        {
            PathChange[] added = [.. steps.Where(entry => entry.Status == 'A' && entry.After.IsFile && StepFolder.NameOf(entry.Path) == StepFolder.NameOf(removed.Path))];
            string? id = added.Length == 0 ? null : TaskId(removed.Before, blobs);
            if (id is not null && Array.Find(added, entry => TaskId(entry.After, blobs) == id) is { } successor)
            {
                steps.Remove(removed);
                steps[steps.IndexOf(successor)] = successor with { Status = 'R', Source = removed.Path, Before = removed.Before };
            }
        }
    }

    private static string? TaskId(TreeEntry entry, ObjectReader blobs)
    {
        using var step = StepDocument.Read("", blobs.Read(entry.Id).Content);
        return step.Outline.TaskId;
    }
}
