using System.Text.Json;

namespace PhaseGuard.Reports;

/// <summary>Writes findings as results of SARIF.</summary>
internal sealed class SarifResults(Utf8JsonWriter json)
{
    /// <summary>What relative paths are relative to.</summary>
    public const string Root = "%SRCROOT%";

    private static readonly Dictionary<Rule, int> _indices = Sequence.Range(0, RuleBook.All.Count).ToDictionary(index => RuleBook.All[index]);

    private readonly Fingerprints _fingerprints = new();

    /// <summary>Whether any result is in the baseline: then every one says whether it is.</summary>
    public bool ComparesWithBaseline { get; init; }

    public void Write(FileReport file, Finding finding, bool isInBaseline = false)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", _indices[finding.Rule]);
        json.WriteString("level", finding.Level.Word());
        json.WriteStartObject("message");
        json.WriteString("text", $"{finding.Message}{ShownCommit.After(file, finding)}\n{finding.Cure}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(file, finding);
        WriteLogical(finding);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("phaseguard/v1", _fingerprints.Of(file, finding));
        json.WriteEndObject();
        WriteFix(file, finding.Fix);
        WriteBaseline(isInBaseline);
        WriteCommit(file, finding);
        json.WriteEndObject();
    }

    private void WriteBaseline(bool isInBaseline)
    {
        if (ComparesWithBaseline)
        {
            json.WriteString("baselineState", isInBaseline ? "unchanged" : "new");
            json.WriteStartArray("suppressions");
            if (isInBaseline)
            {
                json.WriteStartObject();
                json.WriteString("kind", "external");
                json.WriteString("justification", "It was there when the guard came.");
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private void WriteFix(FileReport file, Fix? fix)
    {
        if (fix is null || fix.Edits.Any(edit => edit.Place is null))
        {
            return;
        }

        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartObject("description");
        json.WriteString("text", fix.IsSafe ? fix.Message : $"{fix.Message} (unsafe: the record then says something new)");
        json.WriteEndObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(file);
        json.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("startLine", edit.Place!.Start.Line);
            json.WriteNumber("startColumn", edit.Place.Start.Column);
            json.WriteNumber("endLine", edit.Place.End.Line);
            json.WriteNumber("endColumn", edit.Place.End.Column);
            json.WriteEndObject();
            json.WriteStartObject("insertedContent");
            json.WriteString("text", edit.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WritePhysical(FileReport file, Finding finding)
    {
        json.WriteStartObject("physicalLocation");
        WriteArtifact(file);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        json.WriteNumber("startColumn", finding.Column);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteArtifact(FileReport file)
    {
        json.WriteStartObject("artifactLocation");
        if (SarifUri.IsRooted(file.Path))
        {
            json.WriteString("uri", SarifUri.Rooted(file.Path));
        }
        else
        {
            json.WriteString("uri", SarifUri.Relative(file.Path));
            json.WriteString("uriBaseId", Root);
        }

        json.WriteEndObject();
    }

    private void WriteCommit(FileReport file, Finding finding)
    {
        if (file.Commit is not null)
        {
            json.WriteStartObject("properties");
            json.WriteString("commit", file.Commit);
            json.WriteString("fixedIn", finding.FixedIn);
            json.WriteEndObject();
        }
    }

    private void WriteLogical(Finding finding)
    {
        if (finding.Pointer.Length == 0 && finding.Phase is null)
        {
            return;
        }

        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        if (finding.Phase is not null)
        {
            json.WriteString("name", finding.Phase);
        }

        if (finding.Pointer.Length > 0)
        {
            json.WriteString("fullyQualifiedName", finding.Pointer);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }
}
