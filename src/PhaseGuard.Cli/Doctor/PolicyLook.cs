using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Looks which policy counts, and whether it can be used. Hooks read the one that is staged.</summary>
internal static class PolicyLook
{
    private const string Topic = "policy";
    private const string None = "none, so the defaults count";

    /// <summary>The policy of a work tree, and of its next commit.</summary>
    public static Look Of(WorkTree tree) => Usable(() =>
    {
        tree.ReadPolicy(null);
        var git = new GitCommand(tree.Top);
        using var blobs = new BlobReader(git, StepValidator.SizeLimit);
        new StagedPolicy(StagedEntries.Read(git), blobs).Load();
        bool isStaged = !blobs.Read($":{PolicyFile.Name}").IsMissing;
        string shown = tree.Show(PolicyFile.Name);
        return isStaged ? new Look(Topic, shown)
            : !Path.Exists(Path.Combine(tree.Top, PolicyFile.Name)) ? new Look(Topic, None)
            : new Look(Topic, $"{shown} is not in the index, so no hook reads it", $"`git add {shown}`.");
    });

    /// <summary>The policy of a repository without a work tree.</summary>
    public static Look OfHead(GitCommand git) => Usable(() =>
    {
        using var blobs = new BlobReader(git, StepValidator.SizeLimit);
        if (blobs.FindCommit("HEAD") is not { } head)
        {
            return new Look(Topic, None);
        }

        var policy = new TreePolicy(blobs, head);
        policy.Load();
        return new Look(Topic, policy.Content is null ? None : $"{PolicyFile.Name} of HEAD");
    });

    private static Look Usable(Func<Look> look)
    {
        try
        {
            return look();
        }
        catch (CannotCheckException exception)
        {
            return new Look(Topic, exception.Message.TrimEnd('.'), "Mend it: until then nothing can be judged, and every commit of a step file stops.");
        }
    }
}
