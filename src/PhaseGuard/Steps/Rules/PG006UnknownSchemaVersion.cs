namespace PhaseGuard.Steps.Rules;

internal sealed class PG006UnknownSchemaVersion() : StepRule(
    "PG006", "unknown-schema-version", Level.Error, "The declared version is one that nobody defined.")
{
    internal override bool IsLocked => true;

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.Set is null && (step.Version.IsString || step.Version.IsNumber))
        {
            findings.Add(
                this,
                step.Version.Place,
                $"the schema version {Quote.Of(step.Version.Text)} is unknown, so the log was not judged",
                $"Declare the version whose phases the log has: {step.Policy.Versions}.");
        }
    }
}
