using PhaseGuard.Json;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG002DuplicateKey() : RecordRule(
    "PG002", "duplicate-key", Level.Error, "An object has the same key twice, and readers disagree on which one wins.")
{
    internal override bool IsLocked => true;

    public override void Check(JsonRecord document, FindingCollector findings)
    {
        if (document.Root.IsObject)
        {
            document.CheckKeys(this, findings);
        }
    }

    /// <summary>Looks at each entry of an array; anything else is passed over.</summary>
    public void CheckEntries(JsonValue array, FindingCollector findings)
    {
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            CheckObject(entry, findings);
        }
    }

    /// <summary>Looks at one object; anything else is passed over.</summary>
    public void CheckObject(JsonValue value, FindingCollector findings)
    {
        foreach (JsonValue member in value.RepeatedKeys)
        {
            findings.Add(
                this,
                member.KeyPlace,
                $"the key {Quote.Of(member.Key)} stands here a second time",
                "Keep one of the two; the rest of this check read the last.");
        }
    }
}
