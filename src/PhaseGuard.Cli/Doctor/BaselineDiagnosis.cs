using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says how much the baseline hides, and how much of it is repaired. Hooks read the one that is staged.</summary>
internal static class BaselineDiagnosis
{
    private const string Topic = "baseline";

    /// <summary>The baseline of a work tree; <see langword="null"/> where there is none, or none that can be used, which the policy's diagnosis says.</summary>
    public static Diagnosis? Of(CommandContext context, WorkTree tree)
    {
        try
        {
            var file = new BaselineFile(context);
            return file.Current is not { } baseline ? null
                : tree.Repository!.At(tree.Top).Ask("ls-files", "-z", "--", $":(top,literal){tree.ReadPolicy(null).BaselinePath}").OrThrow().Output.Length == 0
                    ? new Diagnosis(Topic, $"{file.Shown} is not in the index, so no hook reads it", $"`git add {file.Shown}`.")
                : new Diagnosis(Topic, $"{file.Shown}, {RuleCounts.Of(baseline)}{Stale(context, file.Judge(ignoresBaseline: false).Stale)}");
        }
        catch (CannotCheckException)
        {
            return null;
        }
    }

    private static string Stale(CommandContext context, int stale)
        => stale == 0 ? "" : $"; {RuleCounts.Count(stale, "entry is", "entries are")} stale: `{context.Tool} baseline prune`";
}
