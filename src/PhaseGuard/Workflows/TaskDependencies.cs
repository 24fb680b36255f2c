using PhaseGuard.Json;

namespace PhaseGuard.Workflows;

/// <summary>What a task waits for; the four places are those of section 2 of the specification of workflow sessions.</summary>
/// <param name="root">The task file's root.</param>
internal readonly struct TaskDependencies(JsonValue root)
{
    /// <summary>The places, in the order in which they are read, whatever their types.</summary>
    public JsonValue[] Places { get; } =
    [
        root["context"u8]["depends_on"u8],
        root["depends_on"u8],
        root["dependencies"u8] is { IsObject: true } named ? named["depends_on"u8] : root["dependencies"u8],
        root["meta"u8]["depends_on"u8],
    ];

    /// <summary>Whether the task says anywhere what it waits for, if only that it is nothing.</summary>
    public bool Exist => Places.Any(place => place.Exists) || root["dependencies"u8].Exists;

    /// <summary>The entries, each id once.</summary>
    public List<JsonValue> Entries
    {
        get
        {
            var entries = new List<JsonValue>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (JsonValue place in Places)
            {
                foreach (JsonValue entry in place.If(JsonKind.Array).Children)
                {
                    if (entry.IsString && !entry.IsBlank && seen.Add(entry.Text))
                    {
                        entries.Add(entry);
                    }
                }
            }

            return entries;
        }
    }
}
