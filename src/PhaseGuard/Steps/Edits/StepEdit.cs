using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A step file that a command changes.</summary>
/// <param name="step">The file as it was.</param>
/// <param name="file">The file as somebody would name it on a command line.</param>
internal sealed class StepEdit(StepFile step, string file)
{
    private readonly JsonEdit _json = new(step.Tree);

    public StepFile Step => step;

    /// <summary>The time of the edit: after everything that the file tells of, as far as clocks agree.</summary>
    public DateTimeOffset Now { get; } = EditTime.Of(step);

    /// <summary>The time as people read it.</summary>
    public string Clock => Now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>The time as it is written.</summary>
    public JsonContent Stamp => JsonContent.Of(Clock);

    /// <summary>What was recorded, for whoever gave the command.</summary>
    public List<string> Told { get; } = [];

    public void Set(JsonValue holder, string key, JsonContent value) => _json.Set(holder, key, value);

    public void Append(JsonValue array, JsonContent value) => _json.Append(array, value);

    /// <summary>The file with all changes.</summary>
    /// <param name="before">The file's bytes as they were.</param>
    public byte[] Apply(ReadOnlySpan<byte> before) => _json.Apply(before);

    /// <summary>A command on this file, as one would type it.</summary>
    public string Command(string verb, string rest = "") => CommandLine.Of(verb, file, rest);
}
