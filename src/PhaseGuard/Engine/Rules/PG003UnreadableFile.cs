using PhaseGuard.Text;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG003UnreadableFile() : RecordRule(
    "PG003", "unreadable-file", Level.Error, "The step file is no regular file, or too large to be one.")
{
    internal override bool IsLocked => true;

    public override void Check(JsonRecord document, FindingCollector findings)
    {
        if (document.Unreadable is { } flaw)
        {
            findings.Add(
                this,
                SourcePosition.Start,
                $"a {document.FileNoun} must be a regular file, and this is {flaw.What}",
                flaw.FixFor(document.FileNoun, document.RecordNoun));
        }
    }
}
