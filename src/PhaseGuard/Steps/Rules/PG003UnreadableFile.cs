using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG003UnreadableFile() : FileRule(
    "PG003", "unreadable-file", Level.Error, "The step file is no regular file, or too large to be one.")
{
    public override void Check(StepFile document, FindingCollector findings)
    {
        if (document.Unreadable is { } flaw)
        {
            findings.Add(this, SourcePosition.Start, $"a step file must be a regular file, and this is {flaw.What}", flaw.Fix);
        }
    }
}
