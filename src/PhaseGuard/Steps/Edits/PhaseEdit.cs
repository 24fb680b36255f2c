using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>One phase that a command changes. What it tells of an earlier run is never lost: its history keeps it.</summary>
internal sealed class PhaseEdit(StepEdit edit, Phase phase)
{
    private const string History = "history";

    /// <summary>What tells of a run of a phase, in the order of the template.</summary>
    private static readonly string[] _run =
    [
        "status", "outcome", "started_at", "ended_at", "duration_minutes", "outcome_details", "artifacts_created", "artifacts_modified",
        "test_results", "evidence", "notes", "blocked_by", "approval",
    ];

    /// <summary>What no phase tells before it ends; notes may be plans.</summary>
    private static readonly string[] _end = ["outcome", "ended_at", "duration_minutes", "evidence", "blocked_by", "approval"];

    private readonly Dictionary<string, JsonContent> _changed = [];

    /// <summary>Gives the phase another status, and empties what told of the run before.</summary>
    public void Begin(string status)
    {
        IEnumerable<string> gone = phase.Status == PhaseStatus.Executed ? _run : status == "EXECUTED" ? _end : [.. _end, "started_at"];
        foreach (string key in gone.Where(key => Before(key).Exists))
        {
            _changed[key] = Before(key).IsArray ? JsonContent.Array() : JsonContent.Null;
        }

        Set("status", JsonContent.Of(status));
    }

    public void Set(string key, JsonContent value) => _changed[key] = value;

    /// <summary>Sets a text where somebody gave one.</summary>
    public void SetText(string key, string? text)
    {
        if (text is not null)
        {
            Set(key, JsonContent.Of(text));
        }
    }

    /// <summary>Adds paths to a list, each once.</summary>
    public void AddPaths(string key, IReadOnlyList<string> paths)
    {
        if (paths.Count > 0)
        {
            JsonContent[] there = Now(key) is { Kind: JsonKind.Array } list ? [.. list.Items.Select(item => item.Value)] : [];
            IEnumerable<JsonContent> others = paths.Distinct().Select(JsonContent.Of).Where(path => !there.Any(old => old.Token == path.Token));
            Set(key, JsonContent.Array([.. there, .. others]));
        }
    }

    /// <summary>Sets counts of the test results, and leaves what else they hold.</summary>
    public void SetCounts(params (string Key, JsonContent Value)[] counts)
    {
        (string, JsonContent)[] others = [];
        if (Now("test_results") is { Kind: JsonKind.Object } results)
        {
            others = [.. results.Items.Where(item => !counts.Any(count => item.Key == $"\"{count.Key}\""))];
        }

        JsonContent mine = JsonContent.Object(counts);
        Set("test_results", mine with { Items = [.. mine.Items, .. others] });
    }

    /// <summary>Writes the changes; the history gets the run before and, where it has anything to tell, the present one.</summary>
    public void Write()
    {
        List<JsonContent> entries = NewHistory();
        foreach ((string key, JsonContent value) in _changed)
        {
            edit.Set(phase.Entry, key, value);
        }

        if (entries.Count == 0)
        {
            return;
        }

        if (phase.History.IsArray)
        {
            entries.ForEach(entry => edit.Append(phase.History, entry));
        }
        else
        {
            edit.Set(phase.Entry, History, JsonContent.Array(entries));
        }
    }

    /// <summary>
    /// A history ends with what the phase tells (PG059). A result that another takes the place of is in it (PG066), and one
    /// that is taken back is among what it has gained (PG061).
    /// </summary>
    private List<JsonContent> NewHistory()
    {
        var entries = new List<JsonContent>();
        JsonValue last = Last(phase.History.If(JsonKind.Array));
        bool hasOutcome = last["outcome"u8].Exists;
        bool isExecuted = Now("status").Token == "\"EXECUTED\"";
        if (phase.Status == PhaseStatus.Executed ? !(isExecuted && Tells(last)) : LosesMore)
        {
            entries.Add(Run(key => JsonContent.Copy(Before(key))));
            hasOutcome = phase.OutcomeValue.Exists;
        }

        if (isExecuted ? last.Exists || entries.Count > 0 : hasOutcome)
        {
            entries.Add(Run(Now));
        }

        return entries;
    }

    /// <summary>Whether a phase that is not EXECUTED tells something that it will tell no more: an outcome all the same, or why it was skipped.</summary>
    private bool LosesMore
        => (phase.OutcomeValue.Exists && Now("outcome").Token != JsonContent.Copy(phase.OutcomeValue).Token)
            || (phase.Status == PhaseStatus.Unknown && Before("ended_at").Exists)
            || (phase is { Status: PhaseStatus.Skipped, Reason: { IsBlank: false, Prefix: not SkipPrefix.CheckpointPending } } && Now("status").Token != "\"SKIPPED\"");

    /// <summary>Whether an entry of the history tells the phase's present result.</summary>
    private bool Tells(JsonValue entry)
        => entry.Exists && JsonEquality.AreEqual(entry["outcome"u8], phase.OutcomeValue) && JsonEquality.AreEqual(entry["ended_at"u8], phase.Ended.Value);

    private static JsonContent Run(Func<string, JsonContent> field)
        => JsonContent.Object(_run.Select(key => (key, field(key))).Where(member => Says(member.Item2)));

    /// <summary>Whether a value holds more than nulls.</summary>
    private static bool Says(JsonContent value)
        => value.Kind is not (JsonKind.Absent or JsonKind.Null)
            && (value.Kind is not (JsonKind.Object or JsonKind.Array) || value.Items.Any(item => Says(item.Value)));

    private JsonValue Before(string key) => phase.Entry[Encoding.UTF8.GetBytes(key)];

    private JsonContent Now(string key) => _changed.TryGetValue(key, out JsonContent? value) ? value : JsonContent.Copy(Before(key));

    private static JsonValue Last(JsonValue array)
    {
        JsonValue last = default;
        foreach (JsonValue entry in array.Children)
        {
            last = entry;
        }

        return last;
    }
}
