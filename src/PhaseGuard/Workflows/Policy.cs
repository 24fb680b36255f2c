using PhaseGuard.Policies;
using PhaseGuard.Workflows;
using PhaseGuard.Workflows.Policies;

namespace PhaseGuard;

/// <summary>What a policy says of workflow sessions.</summary>
public sealed partial record Policy
{
    /// <summary>Globs on the paths of folders: what matches one is a session folder; none where no session is judged.</summary>
    /// <exception cref="ArgumentException">A glob is none that <c>phaseguard.json</c> may have.</exception>
    public IReadOnlyList<string> Workflows
    {
        get => [.. OfWorkflows.Globs.Select(glob => glob.Pattern)];
        init => OfWorkflows = OfWorkflows with { Globs = GlobFlaws.Check(value, nameof(Workflows)) };
    }

    /// <summary>The names of the agents that a task of a session may name, without the <c>@</c>.</summary>
    /// <exception cref="ArgumentException">There is none, or one has no name; the list is <see langword="null"/>.</exception>
    public IReadOnlyList<string> WorkflowAgents
    {
        get => OfWorkflows.Agents;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(WorkflowAgents));
            OfWorkflows = AgentNames.FlawOf(value, TaskAgents.Usual) is { } flaw ? throw flaw.At(nameof(WorkflowAgents)) : OfWorkflows with { Agents = AgentNames.Of(value) };
        }
    }

    /// <summary>Whether a folder is one of a session: a glob of <see cref="Workflows"/> matches its path.</summary>
    /// <param name="folder">The repository path, with <c>/</c>, and none at its end.</param>
    internal bool IsSessionFolder(ReadOnlySpan<char> folder) => OfWorkflows.IsSessionFolder(folder);

    internal WorkflowPolicy OfWorkflows
    {
        get => Section(WorkflowPolicy.Default);
        private init => Sections = SectionsWith(value);
    }
}
