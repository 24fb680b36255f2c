using System.Text;
using PhaseGuard.Agents.Events;
using PhaseGuard.Checks;
using PhaseGuard.Json;

namespace PhaseGuard.Agents.Edits;

/// <summary>What a call of a tool would do to files, told by what the tool is given: agents call their tools as they like.</summary>
internal static class ToolEdits
{
    private static readonly string[] _contentKeys = ["content", "file_text", "contents"];
    private static readonly string[] _insertedKeys = ["new_str", "insert_text", "new_string"];

    /// <summary>The files that a call would change, each as it would be.</summary>
    /// <param name="call">The call.</param>
    /// <param name="folder">What relative paths begin at, absolute; empty where nobody knows.</param>
    /// <returns>Nothing where the tool changes no file, or would refuse by itself.</returns>
    public static IReadOnlyList<FutureFile> Of(ToolCall call, string folder)
    {
        if (PatchText.Of(call, folder) is { } patch)
        {
            return Patch.Apply(patch.Text, path => Locate(path, patch.Folder));
        }

        if (Fields.Text(Fields.First(call.Input, Fields.Path)) is not { Length: > 0 } named || Locate(named, folder) is not { } path)
        {
            return [];
        }

        byte[]? before = DiskFile.Read(path);
        return Change(call.Input, before) is { } after ? [new FutureFile(path, before, after)] : [];
    }

    /// <summary>The absolute paths of the files that a call names, whatever it did with them.</summary>
    /// <param name="call">The call.</param>
    /// <param name="folder">What relative paths begin at, absolute.</param>
    public static IReadOnlyList<string> Named(ToolCall call, string folder)
    {
        (string Text, string Folder)? patch = PatchText.Of(call, folder);
        return [.. (patch is { } found ? Patch.Named(found.Text) : [Fields.Text(Fields.First(call.Input, Fields.Path))])
            .Where(named => named.Length > 0).Select(named => Locate(named, patch?.Folder ?? folder)).OfType<string>()];
    }

    /// <summary>The absolute path of a file that a tool names; <see langword="null"/> where that is unknown.</summary>
    public static string? Locate(string path, string folder)
        => path.Contains('\0', StringComparison.Ordinal) || (!Path.IsPathFullyQualified(path) && !Path.IsPathFullyQualified(folder)) ? null
            : RealPath.OfFile(Path.GetFullPath(Path.Combine(folder, path)));

    private static byte[]? Change(JsonValue input, byte[]? before)
    {
        if (input["edits"u8] is { IsArray: true } edits)
        {
            return ReadAll(edits) is { Count: > 0 } changes ? TextChange.Apply(before, changes) : null;
        }

        if (TextChange.Read(input) is { } change)
        {
            return TextChange.Apply(before, [change]);
        }

        return Fields.First(input, _contentKeys) is { Exists: true } content ? content.Utf8.ToArray()
            : input["insert_line"u8].Exists ? Insert(input, before)
            : input["command"u8].Is("append"u8) ? Append(input, before)
            : null;
    }

    private static List<TextChange>? ReadAll(JsonValue edits)
    {
        var changes = new List<TextChange>();
        foreach (JsonValue edit in edits.Children)
        {
            if (TextChange.Read(edit) is not { } change)
            {
                return null;
            }

            changes.Add(change);
        }

        return changes;
    }

    /// <summary>Puts lines behind the line of a number; 0 is the start of the file.</summary>
    private static byte[]? Insert(JsonValue input, byte[]? before)
    {
        if (before is null || !JsonNumber.TryRead(input["insert_line"u8], out decimal line) || line < 0)
        {
            return null;
        }

        var lines = new List<string>(Encoding.UTF8.GetString(before).Split('\n'));
        if (line > lines.Count)
        {
            return null;
        }

        lines.Insert((int)line, Inserted(input).TrimEnd('\n'));
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }

    private static byte[]? Append(JsonValue input, byte[]? before)
        => before is null ? null
            : [.. before, .. before is [.., not (byte)'\n'] ? "\n"u8 : default, .. Encoding.UTF8.GetBytes(Inserted(input))];

    private static string Inserted(JsonValue input) => Fields.Text(Fields.First(input, _insertedKeys));
}
