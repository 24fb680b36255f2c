using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Output;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Git;
using PhaseGuard.Reports;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Cli.Execution;

/// <summary>Decides whether a step can be executed, and prints the prompt for the agent.</summary>
internal static class ExecutionCheck
{
    /// <summary>Writes what the gate finds into the step file: it is blocked, or not any more. Prints only what stands against that.</summary>
    /// <returns>The exit code; where it is not 0, nothing was written.</returns>
    /// <exception cref="CannotCheckException">A file cannot be read or written.</exception>
    public static int Record(CommandContext context, NamedStep named, bool isRetry)
    {
        ValidationOptions options = named.Options(context);
        using StepDocument document = named.Open(options);
        int code = ExitCode.Ok;
        _ = ExecutionGate.ToRecord(document, ExecutionGate.Judge(document, Beside(named, options), isRetry)) is { } command && StepWriter.Write(context, named, command, out code) is null;
        return code;
    }

    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public static int Run(CommandContext context, NamedStep named, string agent, bool isRetry, bool asJson)
    {
        ValidationOptions options = named.Options(context);
        using StepDocument document = named.Open(options);
        if (ExecutionGate.Judge(document, Beside(named, options), isRetry) is not { } block)
        {
            return PrintPrompt(context, named, StepRecord.Of(document), agent, asJson);
        }

        string message = context.CommandsOn(named.Shown).Sentence(block.Refusal);
        if (asJson)
        {
            IEnumerable<string> findings = block.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Message}");
            ToolJson.Write(
                context.Output,
                new BlockedDocument(new BlockedDocument.Block(block.Reason, block.BlockingTasks, block.MissingInformation, findings, message)),
                ToolJson.Default.BlockedDocument);
        }
        else
        {
            TextReport.WriteFindings(
                context.Output, new FileReport(named.Path, block.Findings, null), block.Findings, TextStyle.Default with { ShowPath = _ => named.Shown });
        }

        return context.Decline(message);
    }

    /// <summary>The other step files of a step's folder.</summary>
    /// <exception cref="CannotCheckException">A file cannot be read.</exception>
    public static IEnumerable<StepOutline> Others(CommandContext context, NamedStep named)
        => Beside(named, named.Options(context)).Where(outline => outline.Path != named.Path);

    private static int PrintPrompt(CommandContext context, NamedStep named, StepRecord step, string agent, bool asJson)
    {
        string brief = AgentPrompt.For(step, agent, named.File, context.Tool);
        if (!asJson)
        {
            context.Output.Write($"Ready for @{agent}: {Quote.Plain(named.File)}\n\n{brief}");
            return ExitCode.Ok;
        }

        var ready = new ReadyDocument(
            1, agent, named.File, step.TaskId, (step.State ?? StepState.Todo).Word(), step.ResumeAt, brief);
        ToolJson.Write(context.Output, ready, ToolJson.Default.ReadyDocument);
        return ExitCode.Ok;
    }

    /// <summary>The step files of the same folder: those that the policy's globs match, or every JSON file beside a step that none matches.</summary>
    private static List<StepOutline> Beside(NamedStep named, ValidationOptions options)
    {
        bool isMatched = options.Policy.IsStepFile(named.Path);
        var outlines = new List<StepOutline>();
        foreach (string file in Directory.EnumerateFiles(Path.GetDirectoryName(named.File)!, "*.json").Order(StringComparer.Ordinal))
        {
            string path = $"{StepFolder.NameOf(named.Path)}{Path.GetFileName(file)}";
            if (options.Policy.IsStepFile(path) == isMatched && WorkTreeCheck.Read(path, file, options, step => step.Outline) is StepOutline outline)
            {
                outlines.Add(outline);
            }
        }

        return outlines;
    }
}
