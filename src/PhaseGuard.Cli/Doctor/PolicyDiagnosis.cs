using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says which policy counts, and whether it can be used. Hooks read the one that is staged.</summary>
internal static class PolicyDiagnosis
{
    private const string Topic = "policy";
    private const string None = "none, so the defaults count";

    /// <summary>The policy of a work tree, and of its next commit.</summary>
    public static Diagnosis Of(WorkTree tree) => Usable(() =>
    {
        tree.ReadPolicy(null);
        GitCommand git = tree.Repository!.At(tree.Top);
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        new StagedPolicy(git, StagedEntries.Read(git), objects).Load();
        bool isStaged = !objects.Read($":{PolicyFile.Name}").IsMissing;
        string shown = tree.Show(PolicyFile.Name);
        return isStaged ? new Diagnosis(Topic, shown)
            : !Path.Exists(Path.Combine(tree.Top, PolicyFile.Name)) ? new Diagnosis(Topic, None)
            : new Diagnosis(Topic, $"{shown} is not in the index, so no hook reads it", $"`git add {shown}`.");
    });

    /// <summary>The policy of a repository without a work tree.</summary>
    public static Diagnosis OfHead(GitCommand git) => Usable(() =>
    {
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);
        if (objects.FindCommit("HEAD") is not { } head)
        {
            return new Diagnosis(Topic, None);
        }

        var policy = new TreePolicy(objects, head);
        policy.Load();
        return new Diagnosis(Topic, policy.Content is null ? None : $"{PolicyFile.Name} of HEAD");
    });

    private static Diagnosis Usable(Func<Diagnosis> diagnose)
    {
        try
        {
            return diagnose();
        }
        catch (CannotCheckException exception)
        {
            return new Diagnosis(Topic, exception.Message.TrimEnd('.'), "Repair it: until then nothing can be judged, and every commit of a step file stops.");
        }
    }
}
