using PhaseGuard.Checks;
using PhaseGuard.Cli.Commands;
using PhaseGuard.Cli.Output;

namespace PhaseGuard.Cli.Mcp.Tools;

/// <summary>The tool for <c>step status</c>.</summary>
internal sealed class StatusTool() : McpTool("status", "Steps by phases", "The steps of the repository or of a folder: state, phases, what comes next in each, and how many errors the guard finds.")
{
    private static readonly ToolParameter _folder = new("folder", ToolParameterKind.Text, "The folder whose steps are shown. Default: the whole repository.");

    public override IReadOnlyList<ToolParameter> Parameters { get; } = [_folder];

    public override bool IsReadOnly => true;

    public override string OutputSchema => """{"type":"object","properties":{"version":{"type":"integer"},"steps":{"type":"array","items":{"type":"object","properties":{"path":{"type":"string"},"taskId":{"type":["string","null"]},"state":{"type":["string","null"]},"finished":{"type":"integer"},"errors":{"type":"integer"},"next":{"type":["string","null"]},"phases":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"mark":{"type":"string"}},"required":["name","mark"]}}},"required":["path","finished","errors","phases"]}}},"required":["version","steps"]}""";

    public override int Run(ToolRun run)
    {
        string? folder = run.Arguments.Text(_folder.Name);
        StepRow[] rows = StepStatusCommand.Read(run.Context, folder is null ? null : run.Admit(folder));
        StatusTable.Write(run.Context.Output, rows);
        run.Structure(writer => StatusTable.WriteJson(writer, rows));
        return ExitCode.Ok;
    }
}
