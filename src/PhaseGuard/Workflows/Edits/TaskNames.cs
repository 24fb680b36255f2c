using PhaseGuard.Text;
using PhaseGuard.Workflows.Sessions;

namespace PhaseGuard.Workflows.Edits;

/// <summary>Says that a session has no task of a name, and which one is near.</summary>
internal static class TaskNames
{
    public static WorkflowRefusal Refuse(Session session, string name)
    {
        string nearest = SpellingSuggestion.For(name, session.Tasks.Select(task => task.Id)) is { } question ? $": {question}" : ".";
        return new WorkflowRefusal($"{session.Name} has no task {Quote.Of(name)}{nearest}");
    }
}
