using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Init;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Policies;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>init</c>: write a policy that fits the repository, and the schemas that explain it to editors.</summary>
internal static class InitCommand
{
    private static readonly Option<bool> _force = new("--force") { Description = "Write over a policy, and over schemas, that are there." };
    private static readonly Option<bool> _schemas = new("--schemas") { Description = $"Copy the JSON Schemas into {SchemaFiles.Folder}/, by which editors complete and explain policies and step files." };

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("init", $"Write a {PolicyFile.Name} that fits this repository, and say why.", "init", "init --schemas") { _force, _schemas };
        command.SetAction(parsed => Run(context, parsed.GetValue(_force), parsed.GetValue(_schemas)));
        return command;
    }

    private static int Run(CommandContext context, bool force, bool schemas)
    {
        WorkTree tree = WorkTree.Find(context);
        if (!tree.IsRepository)
        {
            throw new CannotCheckException("this folder is in no git repository, and a policy belongs to one: go to a repository.");
        }

        bool hasPolicy = Path.Exists(tree.FileOf(PolicyFile.Name));
        if (hasPolicy && !force && !schemas)
        {
            throw new CannotCheckException($"{tree.Show(PolicyFile.Name)} is there and was left alone: `{context.Tool} init --force` writes over it.");
        }

        try
        {
            if (schemas)
            {
                WriteSchemas(context, tree, force);
            }

            if (!hasPolicy || force)
            {
                WritePolicy(context, tree);
            }

            return ExitCode.Ok;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{PolicyFile.Name} or {SchemaFiles.Folder}/ cannot be written: {exception.Message.TrimEnd('.')} (make the folder writable, and try again).", exception);
        }
    }

    private static void WriteSchemas(CommandContext context, WorkTree tree, bool force)
        => context.Output.Write($"Wrote {tree.Show(SchemaFiles.Folder)}/: {Count(SchemaFiles.Write(tree, force, context.Tool))}. A file names its own as \"$schema\"; a policy at the top names \"{SchemaFiles.OfPolicy}\".\n");

    private static void WritePolicy(CommandContext context, WorkTree tree)
    {
        var survey = Survey.Of(tree);
        (byte[] text, IReadOnlyList<string> reasons) = PolicyProposal.For(survey, SchemaFiles.AreIn(tree) ? SchemaFiles.OfPolicy : null);
        AtomicFile.Write(tree.FileOf(PolicyFile.Name), stream => stream.Write(text));
        context.Output.Write($"Wrote {tree.Show(PolicyFile.Name)}. A policy counts from the commit that holds it.\n");
        foreach (string reason in reasons)
        {
            context.Output.Write($"  {Quote.Plain(reason)}\n");
        }

        WriteNext(context, tree, survey);
    }

    private static void WriteNext(CommandContext context, WorkTree tree, Survey survey)
    {
        string[] files = SchemaFiles.AreIn(tree) ? [PolicyFile.Name, SchemaFiles.Folder] : [PolicyFile.Name];
        context.Output.Write($"Next: {Quote.Plain(CommandLine.Commit("Add the policy of PhaseGuard", [.. files.Select(tree.Show)]))}\n");
        context.Output.Write($"Then: {context.Tool} {(survey.HasSteps ? "check" : $"step new {tree.Show("docs/steps/01-01.json")} --task-id 01-01 --project-id NAME --name TEXT --schema 4.0")}\n");
    }

    private static string Count(int files) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{files} files");
}
