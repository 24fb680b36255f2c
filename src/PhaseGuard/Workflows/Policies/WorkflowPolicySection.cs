using PhaseGuard.Json;
using PhaseGuard.Policies;

namespace PhaseGuard.Workflows.Policies;

/// <summary>The keys of <c>phaseguard.json</c> that are about workflow sessions; the source is section 5 of their specification.</summary>
internal sealed class WorkflowPolicySection : PolicySection
{
    public override string GlobKey => "workflows";

    public override IReadOnlyList<string> OtherKeys { get; } = ["workflowAgents"];

    public override DialectPolicy Default => WorkflowPolicy.Default;

    public override DialectPolicy Of(Policy policy) => policy.OfWorkflows;

    public override DialectPolicy Read(PolicyKeys keys) => new WorkflowPolicy
    {
        Globs = keys.Read("workflows"u8, value => Glob.All(GlobReader.Read(value)), WorkflowPolicy.Default.Globs),
        Agents = keys.Read("workflowAgents"u8, ReadAgents, WorkflowPolicy.Default.Agents),
    };

    private static IReadOnlyList<string> ReadAgents(JsonValue value)
    {
        IReadOnlyList<string> names = Expect.Texts(value);
        Expect.Sound(value, AgentNames.FlawOf(names, TaskAgents.Usual));
        return AgentNames.Of(names);
    }
}
