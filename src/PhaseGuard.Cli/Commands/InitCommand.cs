using System.CommandLine;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Init;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>init</c>: write a policy that fits the repository, and the schemas that explain it to editors.</summary>
internal static class InitCommand
{
    private static readonly Option<bool> _force = new("--force") { Description = "Write over a policy, and over schemas, that are there." };
    private static readonly Option<bool> _schemas = new("--schemas") { Description = $"Copy the JSON Schemas into {SchemaFiles.Folder}/, by which editors complete and explain policies and step files." };

    private static readonly Option<bool> _adopt = new("--adopt") { Description = "Walk the whole way of a repository with a past: policy, check --fix, baseline create. Asks before each on a terminal." };
    private static readonly Option<bool> _evidence = new("--evidence") { Description = "Ask in the policy for phases that `phase run` has run." };
    private static readonly Option<bool> _yes = new("--yes") { Description = "With --adopt: ask nothing." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("init", $"Write a {PolicyFile.Name} that fits this repository, and say why.", "init", "init --schemas", "init --adopt --yes") { _force, _schemas, _evidence, _adopt, _yes };
        command.SetAction(parsed => Contradiction(parsed) is { } contradiction ? context.Refuse(contradiction)
            : parsed.GetValue(_adopt) ? Adopt(context, parsed.GetValue(_yes))
            : Run(context, parsed.GetValue(_force), parsed.GetValue(_schemas), parsed.GetValue(_evidence)));
        return command;
    }

    private static string? Contradiction(ParseResult parsed) => parsed.GetValue(_adopt)
        ? parsed.GetValue(_force) || parsed.GetValue(_schemas) || parsed.GetValue(_evidence) ? "--adopt leaves a policy that is there as it is: use --force, --schemas and --evidence in a command of their own." : null
        : parsed.GetValue(_yes) ? "--yes answers what --adopt asks, and there is no --adopt." : null;

    private static int Adopt(CommandContext context, bool asksNothing)
    {
        if (!asksNothing && context.Ask is null)
        {
            return context.Refuse("--adopt asks before each step, and nobody sits at a terminal: say --yes where none has to be asked for.");
        }

        WorkTree tree = Find(context);
        Action? writePolicy = Path.Exists(tree.FileOf(PolicyFile.Name)) ? null : () => Guard(() => WritePolicy(context, tree, evidence: false));
        return new Adoption(context, tree, asksNothing ? _ => true : context.Ask!).Run(writePolicy);
    }

    private static WorkTree Find(CommandContext context) => WorkTree.Find(context) is { IsRepository: true } tree ? tree
        : throw new CannotCheckException("this folder is in no git repository, and a policy belongs to one: go to a repository.");

    private static int Run(CommandContext context, bool force, bool schemas, bool evidence)
    {
        WorkTree tree = Find(context);
        bool hasPolicy = Path.Exists(tree.FileOf(PolicyFile.Name));
        if (hasPolicy && !force && (evidence || !schemas))
        {
            throw new CannotCheckException($"{tree.Show(PolicyFile.Name)} is there and was left alone: `{context.Tool} init --force` writes over it.");
        }

        Guard(() =>
        {
            if (schemas)
            {
                WriteSchemas(context, tree, force);
            }

            if (!hasPolicy || force)
            {
                WriteNext(context, tree, WritePolicy(context, tree, evidence));
            }
        });
        return ExitCode.Ok;
    }

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{PolicyFile.Name} or {SchemaFiles.Folder}/ cannot be written: {exception.Message.TrimEnd('.')} (make the folder writable, and try again).", exception);
        }
    }

    private static void WriteSchemas(CommandContext context, WorkTree tree, bool force)
        => context.Output.Write($"Wrote {tree.Show(SchemaFiles.Folder)}/: {Count(SchemaFiles.Write(tree, force, context.Tool))}. A file names its own as \"$schema\"; a policy at the top names \"{SchemaFiles.OfPolicy}\".\n");

    private static Survey WritePolicy(CommandContext context, WorkTree tree, bool evidence)
    {
        var survey = Survey.Of(tree);
        (byte[] text, IReadOnlyList<string> reasons) = PolicyProposal.For(survey, SchemaFiles.AreIn(tree) ? SchemaFiles.OfPolicy : null, evidence ? TestCommands.Of(tree.Top) : null);
        AtomicFile.Write(tree.FileOf(PolicyFile.Name), stream => stream.Write(text));
        context.Output.Write($"Wrote {tree.Show(PolicyFile.Name)}. A policy counts from the commit that holds it.\n");
        foreach (string reason in reasons)
        {
            context.Output.Write($"  {Quote.Plain(reason)}\n");
        }

        return survey;
    }

    private static void WriteNext(CommandContext context, WorkTree tree, Survey survey)
    {
        if (survey.HasSteps && AdoptionPlan.Of(context, tree) is { IsNeeded: true } plan)
        {
            context.Output.Write($"{Quote.Plain(plan.Sentence(context.Tool))}\n");
            string[] steps = [.. plan.Fixed > 0 ? [$"{context.Tool} check --fix"] : Array.Empty<string>(), .. plan.Held > 0 ? [$"{context.Tool} baseline create"] : Array.Empty<string>()];
            context.Output.Write(steps.Length == 0 ? $"Next: {context.Tool} check\n" : $"Next: {context.Tool} init --adopt, or one by one: {string.Join(", ", steps)}\n");
            return;
        }

        string[] files = SchemaFiles.AreIn(tree) ? [PolicyFile.Name, SchemaFiles.Folder] : [PolicyFile.Name];
        context.Output.Write($"Next: {Quote.Plain(CommandLine.Commit("Add the policy of PhaseGuard", [.. files.Select(tree.Show)]))}\n");
        context.Output.Write($"Then: {context.Tool} {(survey.HasSteps ? "check" : $"step new {tree.Show("docs/steps/01-01.json")} --task-id 01-01 --project-id NAME --name TEXT --schema 4.0")}\n");
    }

    private static string Count(int files) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{files} files");
}
