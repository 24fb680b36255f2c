using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Json;
using PhaseGuard.Reports;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Cli.Execution;

/// <summary>Decides whether a step can be executed, and prints the prompt for the agent.</summary>
internal static class ExecutionCheck
{
    /// <summary>The first rule that speaks of work and no longer of the form of a step file; work is what the agent is asked for.</summary>
    private const string FirstOfWork = "PG021";

    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public static int Run(CommandContext context, NamedStep named, string agent, bool isRetry, bool asJson)
    {
        ValidationOptions options = named.Options(context);
        byte[] content = named.Read(out Unreadable? unreadable);
        FileReport report = unreadable is null ? StepValidator.Validate(named.Path, content, options) : StepValidator.ValidateUnreadable(named.Path, unreadable, options);
        Finding[] errors = [.. report.Findings.Where(finding => finding.Level == Level.Error && string.CompareOrdinal(finding.Rule.Id, FirstOfWork) < 0)];
        using JsonTree tree = JsonTree.Parse(content);
        var step = new StepFile(named.Path, tree, options);
        var gate = new ExecutionGate(step, new StepFolder(Beside(named, options)), named.Shown);
        ExecutionBlock? block = errors.Length > 0 || step.Set is null
            ? new ExecutionBlock("invalid_step", "the step file is not as it must be: repair what was found.")
            : gate.Judge(isRetry);
        if (block is null)
        {
            return PrintPrompt(context, named, step, agent, gate.OpenCritiques, asJson);
        }

        TextReport.WriteFindings(asJson ? TextWriter.Null : context.Output, new FileReport(named.Path, errors, null), errors, TextStyle.Default with { ShowPath = _ => named.Shown });
        if (asJson)
        {
            WriteBlock(context.Output, block, errors);
        }

        return context.Decline(block.Message);
    }

    private static int PrintPrompt(CommandContext context, NamedStep named, StepFile step, string agent, IReadOnlyList<string> critiques, bool asJson)
    {
        string brief = AgentPrompt.For(step, agent, named.File, critiques);
        if (!asJson)
        {
            context.Output.Write($"Ready for @{agent}: {Quote.Plain(named.File)}\n\n{brief}");
            return ExitCode.Ok;
        }

        var ready = new ReadyDocument(
            1, agent, named.File, step.TaskId.IsString ? step.TaskId.Text : null, StateCommand.StateOf(step).Word(), step.ResumeAt, brief);
        ToolJson.Write(context.Output, ready, ToolJson.Default.ReadyDocument);
        return ExitCode.Ok;
    }

    private static void WriteBlock(TextWriter writer, ExecutionBlock block, IReadOnlyList<Finding> errors)
        => ToolJson.Write(
            writer,
            new BlockedDocument(new BlockedDocument.Block(
                block.Reason, block.BlockingTasks, errors.Select(finding => $"{finding.Rule.Id}: {finding.Message}"), block.Message)),
            ToolJson.Default.BlockedDocument);

    /// <summary>The step files of the same folder: those that the policy's globs match, or every JSON file beside a step that none matches.</summary>
    private static List<StepOutline> Beside(NamedStep named, ValidationOptions options)
    {
        bool isMatched = options.Policy.IsStepFile(named.Path);
        var outlines = new List<StepOutline>();
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(named.File)!, "*.json").Order(StringComparer.Ordinal))
        {
            string path = $"{StepFolder.NameOf(named.Path)}{Path.GetFileName(file)}";
            if (options.Policy.IsStepFile(path) == isMatched && WorkTreeCheck.Read(path, file, options, step => step.Outline) is { } outline)
            {
                outlines.Add(outline);
            }
        }

        return outlines;
    }
}
