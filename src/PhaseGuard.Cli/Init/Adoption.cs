using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Commands;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Fixing;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Init;

/// <summary>Walks the way of a repository with a past into a guarded state: policy, fixes, baseline; each step is asked for.</summary>
/// <param name="context">The world.</param>
/// <param name="tree">The repository.</param>
/// <param name="isWanted">Whether somebody wants a step that a question names.</param>
internal sealed class Adoption(CommandContext context, WorkTree tree, Func<string, bool> isWanted)
{
    /// <summary>Walks it.</summary>
    /// <param name="writePolicy">Writes a policy where there is none; <see langword="null"/> where there is one.</param>
    /// <returns>The exit code: 0 where a check is green now.</returns>
    public int Run(Action? writePolicy)
    {
        if (writePolicy is not null && isWanted($"Write {PolicyFile.Name}?"))
        {
            writePolicy();
        }

        var plan = AdoptionPlan.Of(context, tree);
        context.Output.Write(plan.Found.Files.Any(file => file.Findings.Count > 0) ? $"{Quote.Plain(plan.Sentence(context.Tool))}\n" : "");
        if (plan.Fixed > 0 && isWanted($"Fix what is form? {plan.Fixed} findings go, and no record says anything else."))
        {
            var options = new ValidationOptions { Time = context.Time, WithFixes = true };
            new TreeFixes(context, policy: null, options, new FixOrder(WithUnsafe: false, _ => true)).Write([]).Write(isForPeople: true);
        }

        if (plan.Held > 0 && tree.ReadPolicy(null).Baseline is null && isWanted($"Write down the past? A baseline hides {plan.Held} findings, until somebody edits what they are about."))
        {
            BaselineCreateCommand.Run(context);
        }

        return Finish();
    }

    private int Finish()
    {
        using var report = new StringWriter();
        int code = App.Run(["check"], context with { Output = report });
        context.Output.Write(code == ExitCode.Ok ? report.ToString().TrimEnd('\n').Split('\n')[^1] + "\n" : report.ToString());
        string[] files = [.. new[] { PolicyFile.Name, tree.ReadPolicy(null).BaselinePath }.Where(path => File.Exists(tree.FileOf(path))).Select(tree.Show)];
        context.Output.Write($"Next: {context.Tool} install\n");
        context.Output.Write($"Then: git add --update && {Quote.Plain(CommandLine.Commit("Adopt PhaseGuard", files))}\n");
        return code;
    }
}
