using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Output;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>check</c>. Findings are what it is asked for, and no error of the call.</summary>
internal sealed class CheckTool() : McpTool("check", "Judge step files", "Judges step files as they lie in the work tree, or what the next commit would hold. Each finding says what is wrong, where, and the cure.")
{
    private static readonly ToolParameter _paths = new("paths", ToolParameterKind.Texts, "Files and folders. Default: all judged files of the repository.");
    private static readonly ToolParameter _staged = new("staged", ToolParameterKind.Flag, "Judge what is staged, as the hook does.");

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [_paths, _staged];

    public override bool IsReadOnly => true;

    public override string OutputSchema => """{"type":"object","properties":{"version":{"type":"integer"},"checked":{"type":"integer"},"errors":{"type":"integer"},"warnings":{"type":"integer"},"files":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"blocked":{"type":"boolean"},"resumeAt":{"type":["string","null"]},"findings":{"type":"array","items":{"type":"object","properties":{"rule":{"type":"string"},"level":{"type":"string"},"line":{"type":"integer"},"column":{"type":"integer"},"phase":{"type":["string","null"]},"message":{"type":"string"},"cure":{"type":"string"}},"required":["rule","level","line","column","message","cure"]}}},"required":["path","blocked","findings"]}}},"required":["version","checked","errors","warnings","files"]}""";

    public override int Run(ToolRun run)
    {
        CommandContext context = run.Context;
        string[] paths = [.. run.Arguments.Texts(_paths.Name).Select(run.Admit)];
        bool isStaged = run.Arguments.Flag(_staged.Name);
        if (isStaged && paths.Length > 0)
        {
            return context.Refuse("\"staged\" judges the index: leave \"paths\" out.");
        }

        var options = new ValidationOptions { Time = context.Time, WithFixes = true };
        CheckResult result = isStaged ? new CheckResult(StagedCheck.Run(context.Git, options), path => path) : InWorkTree(context, paths, options);
        TextReport.Write(context.Output, result.Report, TextStyle.Default with { ShowPath = result.Show, Tool = context.Tool });
        run.Structure(writer => JsonReport.Write(writer, result.Report));
        return result.Failure is { } failure ? throw failure : ExitCode.Ok;
    }

    private static CheckResult InWorkTree(CommandContext context, string[] paths, ValidationOptions options)
    {
        using var progress = new ProgressLine(null, context.ProgressAfter);
        return WorkTreeCheck.Run(context, paths, policy: null, options, progress);
    }
}
