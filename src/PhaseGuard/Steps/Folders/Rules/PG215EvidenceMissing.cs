namespace PhaseGuard.Steps.Folders.Rules;

internal sealed class PG215EvidenceMissing() : GroupRule<StepFolder>(
    "PG215", "evidence-missing", Level.Warning, "The log that the evidence of a phase names is not there.")
{
    public override void Check(StepFolder document, GroupFindingCollector findings)
    {
        foreach (FoundLog found in document.Logs)
        {
            if (found.Sha256 is null)
            {
                findings.Add(
                    this,
                    found.Step,
                    found.Log.At,
                    $"{found.Log.Phase} names the log {Quote.Of(found.Log.Path)}, which is not there",
                    "Commit the log together with the step, by \"git add --force\" where it is ignored; where it is lost, run the phase again.");
            }
        }
    }
}
