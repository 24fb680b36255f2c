using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Workflows.Policies;

/// <summary>What a team decided about its workflow sessions.</summary>
internal sealed record WorkflowPolicy : DialectPolicy
{
    /// <summary>What holds where the policy says nothing.</summary>
    public static WorkflowPolicy Default { get; } = new() { Globs = [new Glob("**/.workflow/**/WFS-*")] };

    /// <summary>Who may be named as a task's agent, without the <c>@</c>.</summary>
    public IReadOnlyList<string> Agents { get; init; } =
    [
        "code-developer", "test-fix-agent", "universal-executor", "doc-generator", "action-planning-agent", "test-action-planning-agent",
        "tdd-developer", "conceptual-planning-agent", "test-context-search-agent", "context-search-agent", "cli-execution-agent",
        "cli-explore-agent", "cli-planning-agent", "cli-lite-planning-agent", "debug-explore-agent", "issue-plan-agent", "issue-queue-agent",
        "ui-design-agent", "memory-bridge", "general-purpose",
    ];

    /// <summary>What was said last: files come folder by folder.</summary>
    private FolderAnswer? _last;

    /// <summary>Whether a glob matches a folder, which then is a session.</summary>
    /// <param name="folder">The repository path, with <c>/</c>, and none at its end.</param>
    public bool IsSessionFolder(ReadOnlySpan<char> folder)
    {
        FolderAnswer? last = _last;
        if (last is null || last.Globs != Globs || !folder.SequenceEqual(last.Folder))
        {
            string path = folder.ToString();
            _last = last = new FolderAnswer(Globs, path, IsMatch(path));
        }

        return last.IsSession;
    }

    public override IEnumerable<(string Key, IEnumerable<string> What)> LoosenedSince(DialectPolicy before, JsonValue root)
        => [("workflowAgents", Agents.Except(((WorkflowPolicy)before).Agents).Select(name => $"{Quote.Of(name)} is an agent of workflows"))];

    private sealed record FolderAnswer(IReadOnlyList<Glob> Globs, string Folder, bool IsSession);
}
