using System.CommandLine;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>step new</c>: plan a step.</summary>
internal static class StepNewCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Option<string> _taskId = StepArguments.Text("--task-id", "The task id, such as 01-01; the file's name begins with it.", "ID");
    private static readonly Option<string> _projectId = StepArguments.Text("--project-id", "The project id.", "ID");
    private static readonly Option<string> _name = StepArguments.Text("--name", "What the task is called.", "TEXT");

    private static readonly Option<string> _kind = new Option<string>("--kind")
    {
        Description = "atdd, research or infrastructure; only an atdd step drives acceptance tests.", HelpName = "KIND", DefaultValueFactory = _ => NewStep.Kinds[0],
    }.AcceptOnlyFromAmong([.. NewStep.Kinds]);

    private static readonly Option<string> _schema = new("--schema")
    {
        Description = "The version whose phases the step has: 1.0 (14 phases), 2.0 (8), 3.0 (7), 4.0 (5), or one that the policy defines.", HelpName = "VERSION",
        DefaultValueFactory = _ => NewStep.DefaultVersion,
    };

    private static readonly Option<string?> _description = new("--description") { Description = "What is to be done.", HelpName = "TEXT" };
    private static readonly Option<string[]> _criterion = StepArguments.Texts("--criterion", "An acceptance criterion; once for each.");
    private static readonly Option<string[]> _dependsOn = StepArguments.Texts("--depends-on", "The task id of a step that must be done before; once for each.", "ID");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("new", "Plan a step: a file with all its phases.", $"step new {StepArguments.Example} --task-id 01-01 --project-id auth --name \"Log in\" --schema 4.0")
        {
            _file, _taskId, _projectId, _name, _kind, _schema, _description, _criterion, _dependsOn,
        };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        var step = new NewStep(
            parsed.GetValue(_taskId)!.Trim(), parsed.GetValue(_projectId)!.Trim(), parsed.GetValue(_name)!.Trim())
        {
            Kind = parsed.GetValue(_kind)!,
            Version = parsed.GetValue(_schema)!,
            Description = parsed.GetValue(_description) ?? "",
            Criteria = parsed.GetValue(_criterion) ?? [],
            Dependencies = parsed.GetValue(_dependsOn) ?? [],
        };
        return step.TaskId.Length == 0 || step.ProjectId.Length == 0 || step.Name.Length == 0
            ? context.Refuse("--task-id, --project-id and --name must not be blank.")
            : StepMaker.Run(context, parsed.GetValue(_file)!, step);
    }
}
