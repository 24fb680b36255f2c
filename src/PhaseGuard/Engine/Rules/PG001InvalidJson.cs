using PhaseGuard.Text;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG001InvalidJson() : RecordRule(
    "PG001", "invalid-json", Level.Error, "The file is not one JSON value in UTF-8.")
{
    internal override bool IsLocked => true;

    public override void Check(JsonRecord document, FindingCollector findings)
    {
        if (document.Tree.Error is { } error)
        {
            findings.Add(
                this,
                new SourcePosition(error.Offset, 0),
                $"not valid JSON: {error.Message}",
                $"{error.Cure} Nothing else of the file was judged.");
        }
    }
}
