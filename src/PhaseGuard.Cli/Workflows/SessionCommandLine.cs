using PhaseGuard.Agents.Commands;
using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Cli.Workflows;

/// <summary>The commands on a session as one would type them, and what the library says in their words.</summary>
/// <param name="tool">The tool as it was called.</param>
/// <param name="session">The name of the session; empty where nothing need be said.</param>
/// <param name="show">Shows a repository path.</param>
internal sealed class SessionCommandLine(string tool, string session, Func<string, string> show)
{
    /// <summary>A command that leads on; what has to be said with it stands there as a word to replace.</summary>
    public string Of(WorkflowAction action) => $"{tool} workflow {Short(action)}";

    /// <summary>The same without its beginning.</summary>
    public string Short(WorkflowAction action)
    {
        string task = action.Task is null ? "" : $" {CommandLine.Word(action.Task)}";
        string name = session.Length == 0 ? "" : $" {CommandLine.Word(session)}";
        string among = name.Length == 0 ? "" : $" --session{name}";
        return action.Verb switch
        {
            WorkflowVerb.Next => $"next{name}",
            WorkflowVerb.Repair => $"repair{name}",
            WorkflowVerb.Brief => $"brief{task}{among}",
            WorkflowVerb.Start => $"start{task}{among}",
            WorkflowVerb.Retry => $"start{task} --retry{among}",
            WorkflowVerb.Complete => $"complete{task}{among}",
            WorkflowVerb.Block => $"block{task} --reason WHY{among}",
            _ => $"fail{task} --error WHY{among}",
        };
    }

    /// <summary>What forbids a command, in the words of the command line.</summary>
    public string Sentence(WorkflowRefusal refusal) => refusal.Sentence(Of, Option, show);

    private static string Option(WorkflowInput input) => input switch
    {
        WorkflowInput.SummaryFile => "--summary FILE",
        WorkflowInput.Reason => "--reason",
        WorkflowInput.Error => "--error",
        _ => "--force",
    };
}
