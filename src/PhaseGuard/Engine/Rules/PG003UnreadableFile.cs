using PhaseGuard.Text;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG003UnreadableFile() : Rule<IJudgedFile>(
    "PG003", "unreadable-file", Level.Error, "The file is no regular file, or too large to be judged.", RuleScope.File)
{
    internal override bool IsLocked => true;

    public override void Check(IJudgedFile document, FindingCollector findings)
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
