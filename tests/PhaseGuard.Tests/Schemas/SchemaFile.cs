using System.Text.Json;

namespace PhaseGuard.Tests.Schemas;

/// <summary>A schema of the folder <c>schemas</c>, as JSON.</summary>
public sealed record SchemaFile(string Name)
{
    private JsonElement Root { get; } = JsonElement.Parse(File.ReadAllText(ProjectFolder.At("schemas", Name)));

    public static IEnumerable<SchemaFile> All
        => Directory.EnumerateFiles(ProjectFolder.At("schemas")).Order(StringComparer.Ordinal).Select(file => new SchemaFile(Path.GetFileName(file)));

    public string Text => File.ReadAllText(ProjectFolder.At("schemas", Name));

    /// <summary>The value at a path of keys, such as <c>properties/rules</c>.</summary>
    public JsonElement At(string path)
        => path.Split('/').Aggregate(Root, (value, key) => value.ValueKind == JsonValueKind.Array ? value[int.Parse(key, null)] : value.GetProperty(key));

    public IEnumerable<string> KeysAt(string path) => At(path).EnumerateObject().Select(member => member.Name);

    /// <summary>The texts of an array; what is null or a number is left out.</summary>
    public IEnumerable<string> TextsAt(string path)
        => At(path).EnumerateArray().Where(entry => entry.ValueKind == JsonValueKind.String).Select(entry => entry.GetString()!);

    /// <summary>Every value of a key, wherever it stands.</summary>
    public IEnumerable<JsonElement> EveryValueOf(string key) => ObjectsWith(key).Select(value => value.GetProperty(key));

    /// <summary>Every object that has a key, wherever it stands.</summary>
    public IEnumerable<JsonElement> ObjectsWith(string key) => Objects(Root).Where(value => value.TryGetProperty(key, out _));

    public override string ToString() => Name;

    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Objects(member.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
