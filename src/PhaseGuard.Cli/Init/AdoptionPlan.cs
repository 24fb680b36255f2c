using PhaseGuard.Cli.Baselines;
using PhaseGuard.Cli.Files;

namespace PhaseGuard.Cli.Init;

/// <summary>What becomes of the findings that a repository has when the guard comes.</summary>
/// <param name="Found">All that is found by the policy.</param>
/// <param name="Fixed">How many findings go by safe fixes.</param>
/// <param name="Held">How many of the others a baseline may hold.</param>
/// <param name="Staying">The rules of those that stay.</param>
internal sealed record AdoptionPlan(Report Found, int Fixed, int Held, IReadOnlyList<string> Staying)
{
    /// <summary>Whether anything is in the way of a commit.</summary>
    public bool IsNeeded => Found.IsBlocked;

    /// <summary>The numbers in a sentence.</summary>
    public string Sentence(string tool)
    {
        string staying = Staying.Count == 0 ? "" : $", {RuleCounts.Count(Staying.Count, "stays", "stay")} until somebody repairs {(Staying.Count == 1 ? "it" : "them")}: {RuleCounts.Of(Staying)}";
        return $"{RuleCounts.Count(Found.Errors + Found.Warnings, "finding")} in {RuleCounts.Count(Found.Checked, "file")}: {Fixed} go by `{tool} check --fix`, {Held} a baseline may hold{staying}.";
    }

    /// <summary>Judges the files of a work tree by its policy, and tries what fixes would leave; nothing is written.</summary>
    public static AdoptionPlan Of(CommandContext context, WorkTree tree)
    {
        Report found = new BaselineFile(context).Judge(ignoresBaseline: true);
        var options = new ValidationOptions { Policy = tree.ReadPolicy(null), Time = context.Time, IgnoresBaseline = true };
        int before = found.Errors + found.Warnings;
        Report left = found with { Files = [.. found.Files.Select(file => Fix(file, tree, options))] };
        Baseline baseline = Baseline.Of("", left.Files);
        return new AdoptionPlan(found, before - left.Errors - left.Warnings, baseline.Entries.Count, [.. RuleCounts.Ids(baseline.Hide(left))]);
    }

    /// <summary>The report of a file after its safe fixes; what was found beside other files stays as it is.</summary>
    private static FileReport Fix(FileReport file, WorkTree tree, ValidationOptions options)
    {
        if (file.Findings.Count == 0 || !options.Policy.IsStepFile(file.Path))
        {
            return file;
        }

        using FileContent? content = FileContent.Read(tree.FileOf(file.Path), file.Path);
        return content is null or { Flaw: not null } || StepFixes.Run(file.Path, content.Bytes, options) is not { Fixed.Count: > 0 } text
            ? file
            : StepValidator.Validate(file.Path, text.Text, options).With([.. file.Findings.Where(finding => finding.Rule.Scope == RuleScope.Group)]);
    }
}
