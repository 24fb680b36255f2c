using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps;

/// <summary>A rule that is asked of every file whose root is an object.</summary>
internal abstract class StepRule(string id, string name, Level level, string title)
    : Rule<StepFile>(id, name, level, title, RuleScope.File)
{
    public sealed override void Check(StepFile document, FindingCollector findings)
    {
        if (document.Root.IsObject)
        {
            CheckStep(document, findings);
        }
    }

    protected abstract void CheckStep(StepFile step, FindingCollector findings);
}

/// <summary>A rule on the phase log; silent where the declared version is unknown.</summary>
internal abstract class LogRule(string id, string name, Level level, string title)
    : StepRule(id, name, level, title)
{
    protected sealed override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.Set is not null)
        {
            CheckLog(step, step.Set, findings);
        }
    }

    protected abstract void CheckLog(StepFile step, PhaseSet set, FindingCollector findings);
}

/// <summary>A rule that is asked of each phase of the log by itself.</summary>
internal abstract class PhaseRule(string id, string name, Level level, string title)
    : LogRule(id, name, level, title)
{
    protected sealed override void CheckLog(StepFile step, PhaseSet set, FindingCollector findings)
    {
        foreach (Phase phase in step.Phases)
        {
            CheckPhase(phase, findings);
        }
    }

    protected abstract void CheckPhase(Phase phase, FindingCollector findings);

    public sealed override Fix? FixFor(StepFile document, SourcePosition at) => document.PhaseAt(at) is { } phase ? FixFor(phase) : null;

    /// <summary>What could be written in a phase in place of what the rule found; <see langword="null"/> where only work cures it.</summary>
    protected virtual Fix? FixFor(Phase phase) => null;

    /// <summary>Adds a finding on a phase.</summary>
    protected void Say(FindingCollector findings, Phase phase, JsonValue at, string message, string cure)
        => findings.Add(this, at.Place, message, cure, phase.ShownName);
}
