using PhaseGuard.Json;

namespace PhaseGuard.Engine.Rules;

internal sealed class PG005WrongType() : RecordRule(
    "PG005", "wrong-type", Level.Error, "A field has another JSON type than the rules can read.")
{
    internal override Level MildestLevel => Level.Warning;

    public override void Check(JsonRecord document, FindingCollector findings)
    {
        if (document.Root.Exists)
        {
            ExpectType(document, document.Root, JsonKind.Object, Level.Error, findings);
            document.CheckTypes(this, findings);
        }
    }

    /// <summary>Expects a value, where there is one, to be of a type.</summary>
    /// <param name="document">The file.</param>
    /// <param name="value">The value.</param>
    /// <param name="wanted">The type.</param>
    /// <param name="level">How grave another type is.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="element">The element that the value belongs to.</param>
    public void ExpectType(JsonRecord document, JsonValue value, JsonKind wanted, Level level, FindingCollector findings, RecordElement? element = null)
    {
        if (value.Exists && value.Kind != wanted)
        {
            Refuse(document, value, JsonTypes.Name(wanted), level, findings, element);
        }
    }

    /// <summary>Expects the entries of an array to be objects.</summary>
    public void ExpectObjects(JsonRecord document, JsonValue array, FindingCollector findings)
    {
        foreach (JsonValue entry in array.If(JsonKind.Array).Children)
        {
            ExpectType(document, entry, JsonKind.Object, Level.Error, findings);
        }
    }

    /// <summary>Expects a value, where there is one, to be true or false.</summary>
    public void ExpectBoolean(JsonRecord document, JsonValue value, FindingCollector findings)
    {
        if (value.Exists && !value.IsBoolean)
        {
            Refuse(document, value, "true or false", Level.Error, findings);
        }
    }

    /// <summary>Reports a value of another type than the rules can read.</summary>
    public void Refuse(JsonRecord document, JsonValue value, string type, Level level, FindingCollector findings, RecordElement? element = null)
    {
        string subject = JsonTypes.Subject(value, $"a {document.FileNoun}");
        findings.Add(
            this,
            value.Place,
            $"{(element is null ? subject : $"{subject} of {element.Noun} {element}")} must be {type}, and is {JsonTypes.Describe(value)}",
            $"Write {type} here.",
            element?.ShownName,
            level);
    }
}
