using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>Where a step file keeps its phase log: the array, and whether it stands at the old place.</summary>
/// <param name="Value">The log's value, whatever its type; absent where there is none.</param>
/// <param name="IsLegacy">Whether it was found in <c>tdd_phase_tracking</c>.</param>
internal readonly record struct PhaseLog(JsonValue Value, bool IsLegacy)
{
    public bool IsEmpty => Value.IsArray && Value.Children.Count == 0;

    /// <summary>What stands where old files have their log.</summary>
    public static JsonValue AtOldPlace(JsonValue cycle) => cycle["tdd_phase_tracking"u8]["phase_execution_log"u8];

    /// <summary>The log of a cycle; the old place is looked at where the first is absent or empty.</summary>
    public static PhaseLog Find(JsonValue cycle)
    {
        var log = new PhaseLog(cycle["phase_execution_log"u8], IsLegacy: false);
        if (log.Value.Exists && !log.IsEmpty)
        {
            return log;
        }

        var old = new PhaseLog(AtOldPlace(cycle), IsLegacy: true);
        return old.Value.Exists && !(old.IsEmpty && log.Value.Exists) ? old : log;
    }

    /// <summary>The entry of a phase that nobody has begun, as text to paste.</summary>
    public static string EntryFor(string name) => $"{{ \"phase_name\": {Quote.Of(name)}, \"status\": \"NOT_EXECUTED\" }}";

    /// <summary>The same to be written into a file.</summary>
    public static JsonContent NewEntry(string name)
        => JsonContent.Object(("phase_name", JsonContent.Of(name)), ("status", JsonContent.Of("NOT_EXECUTED")));

    /// <summary>The first array of a file, wherever it stands, that has an entry with a phase's name; absent where there is none.</summary>
    public static JsonValue Elsewhere(JsonValue root)
    {
        if (root.IsArray)
        {
            foreach (JsonValue entry in root.Children)
            {
                if (entry["phase_name"u8].Exists)
                {
                    return root;
                }
            }
        }

        foreach (JsonValue child in root.Children)
        {
            if (Elsewhere(child) is { Exists: true } found)
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>Whether an entry of the log has that name.</summary>
    public bool Names(string name)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(name);
        if (Value.IsArray)
        {
            foreach (JsonValue entry in Value.Children)
            {
                if (entry["phase_name"u8].Is(utf8))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public List<Phase> ReadPhases(StepFile step)
    {
        if (!Value.IsArray)
        {
            return [];
        }

        var phases = new List<Phase>(step.Set?.Names.Count ?? 0);
        int position = 0;
        foreach (JsonValue entry in Value.Children)
        {
            if (entry.IsObject)
            {
                phases.Add(new Phase(step, entry, position));
            }

            position++;
        }

        return phases;
    }

    /// <summary>Whether nothing stands in the log but these phases.</summary>
    public bool HoldsOnly(List<Phase> phases)
        => !Value.Exists || (Value.IsArray && Value.Children.Count == phases.Count);
}
