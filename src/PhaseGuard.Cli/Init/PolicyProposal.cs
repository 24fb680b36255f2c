using System.Text.Json;

namespace PhaseGuard.Cli.Init;

/// <summary>A policy that fits a survey, and the reason for each key that it sets.</summary>
internal sealed class PolicyProposal
{
    private readonly Utf8JsonWriter _json;
    private readonly List<string> _reasons = [];

    private PolicyProposal(Utf8JsonWriter json) => _json = json;

    /// <param name="survey">What the step files are like.</param>
    /// <param name="schema">The path of the policy's schema; <see langword="null"/> where the repository has none.</param>
    /// <param name="testCommands">How the tests are run, where the policy is to ask for evidence; else <see langword="null"/>.</param>
    /// <returns>The policy's text, and one line for each choice.</returns>
    public static (byte[] Text, IReadOnlyList<string> Reasons) For(Survey survey, string? schema, IReadOnlyList<string>? testCommands)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            var proposal = new PolicyProposal(json);
            json.WriteStartObject();
            if (schema is not null)
            {
                proposal.Choose("$schema", schema, "so that an editor completes and explains the keys");
            }

            proposal.Write(survey);
            if (testCommands is not null)
            {
                proposal.WriteEvidence(testCommands);
            }

            json.WriteEndObject();
            json.Flush();
            text.WriteByte((byte)'\n');
            return (text.ToArray(), proposal._reasons);
        }
    }

    private void Write(Survey survey)
    {
        IEnumerable<SurveyedFolder> guarded = survey.Elsewhere.Where(folder => folder.Strangers == 0);
        _json.WriteStartArray("steps");
        Policy.Default.Steps.Concat(guarded.Select(folder => folder.Glob)).ToList().ForEach(_json.WriteStringValue);
        _json.WriteEndArray();
        _reasons.Add($"steps: {string.Join(", ", Policy.Default.Steps)} matches {Files(survey.Matched)} with a phase log");
        _reasons.AddRange(survey.Elsewhere.Select(folder => folder.Strangers == 0
            ? $"steps: {folder.Glob}, for {Files(folder.Files)} with a phase log"
            : $"steps: not {folder.Glob}, for it matches {Files(folder.Files)} with a phase log and {folder.Strangers} without one"));

        WriteContracts(survey);
        Choose("plannedSteps", "allow", survey.Planned > 0
            ? $"so that {Files(survey.Planned)} can be committed before anybody starts on it"
            : "so that a step can be committed before anybody starts on it");
        if (survey.OnlyCommitOpen > 0)
        {
            Choose("commitPhase", "open", $"for in {Files(survey.OnlyCommitOpen)} nothing is open but COMMIT");
        }

        if (survey.CanonicalSchema is { } schema)
        {
            Choose("canonicalSchema", schema, "for this template says which phases a step has here");
        }
    }

    private void WriteContracts(Survey survey)
    {
        SurveyedFolder[] guarded = [.. survey.Contracts.Where(folder => folder.Strangers == 0)];
        if (guarded.Length > 0)
        {
            _json.WriteStartArray("contracts");
            Array.ForEach(guarded, folder => _json.WriteStringValue(folder.Glob));
            _json.WriteEndArray();
        }

        _reasons.AddRange(survey.Contracts.Select(folder => folder.Strangers == 0
            ? $"contracts: {folder.Glob}, for {Files(folder.Files)} with an execution contract"
            : $"contracts: not {folder.Glob}, for it matches {Files(folder.Files)} with an execution contract and {folder.Strangers} without one"));
    }

    private void WriteEvidence(IReadOnlyList<string> testCommands)
    {
        string[] phases = ["RED_UNIT", "GREEN", "GREEN_UNIT", "GREEN_ACCEPTANCE"];
        _json.WriteStartObject("evidence");
        WriteTexts("phases", phases);
        WriteTexts("commands", testCommands);
        _json.WriteString("level", "warning");
        _json.WriteEndObject();
        _reasons.Add($"evidence: {string.Join(", ", phases)} are to be run by `phase run`; a warning, until everybody does");
        _reasons.Add(testCommands.Count > 0 ? $"evidence: {string.Join(", ", testCommands)}, for that is how the tests are run here"
            : "evidence: any command counts, for no file at the top says how the tests are run here: name it in \"commands\"");
    }

    private void WriteTexts(string key, IReadOnlyList<string> texts)
    {
        _json.WriteStartArray(key);
        foreach (string text in texts)
        {
            _json.WriteStringValue(text);
        }

        _json.WriteEndArray();
    }

    private void Choose(string key, string value, string reason)
    {
        _json.WriteString(key, value);
        _reasons.Add($"{key}: {value}, {reason}");
    }

    private static string Files(int count) => $"{count} {(count == 1 ? "file" : "files")}";
}
