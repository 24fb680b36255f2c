using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step file that a command changes.</summary>
/// <param name="step">The file as it was.</param>
/// <param name="time">The time of the command.</param>
internal sealed class StepEdit(StepFile step, DateTimeOffset time)
{
    private readonly JsonEdit _json = new(step.Tree);

    public StepFile Step => step;

    /// <summary>The time of the edit: after everything that the file tells of, as far as clocks agree.</summary>
    public DateTimeOffset Now { get; } = EditTime.Of(step, time);

    /// <summary>The time as people read it.</summary>
    public string Clock => JsonContent.TextOf(Now);

    /// <summary>The time as it is written.</summary>
    public JsonContent Stamp => StampOf(Now);

    /// <summary>What was recorded, in sentences for whoever gave the command.</summary>
    public List<string> Recorded { get; } = [];

    /// <summary>The message to commit the edit with, or that of the commit that it takes back; <see langword="null"/> where there is none.</summary>
    public string? Message { get; set; }

    public void Set(JsonValue holder, string key, JsonContent value) => _json.Set(holder, key, value);

    /// <summary>Sets members of an object of the root, which is made where there is none.</summary>
    public void Put(string key, params (string Key, JsonContent Value)[] members)
    {
        JsonValue holder = step.Root[Encoding.UTF8.GetBytes(key)];
        if (!holder.IsObject)
        {
            Set(step.Root, key, JsonContent.Object(members));
            return;
        }

        foreach ((string member, JsonContent value) in members)
        {
            Set(holder, member, value);
        }
    }

    /// <summary>Nulls for what an object has of some members.</summary>
    public static IEnumerable<(string Key, JsonContent Value)> Empty(JsonValue holder, params string[] keys)
        => keys.Where(key => holder[Encoding.UTF8.GetBytes(key)].Exists).Select(key => (key, JsonContent.Null));

    public void Remove(JsonValue member) => _json.Remove(member);

    public void Append(JsonValue array, JsonContent value) => _json.Append(array, value);

    public static JsonContent StampOf(DateTimeOffset time) => JsonContent.Of(time);

    /// <summary>The file with all changes.</summary>
    /// <param name="before">The file's bytes as they were.</param>
    public byte[] Apply(ReadOnlySpan<byte> before) => _json.Apply(before);
}
