using PhaseGuard.Text;

namespace PhaseGuard.Steps.Changes.Rules;

internal sealed class PG067BornFinished() : Rule<StepChange>(
    "PG067", "born-finished", Level.Warning, "A step file comes into being with every phase finished.", RuleScope.Change)
{
    public override void Check(StepChange document, FindingCollector findings)
    {
        if (!document.Commit.IsMerge && BornFinished.Is(document))
        {
            findings.Add(
                this,
                SourcePosition.Start,
                $"the file is new, and all its {document.After!.Phases.Count} phases are finished",
                "Commit a step at each checkpoint, while it is worked on; this one needs somebody who looks at its evidence.");
        }
    }
}
