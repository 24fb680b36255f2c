using PhaseGuard.Agents.Events;

namespace PhaseGuard.Agents.Edits;

/// <summary>Finds the text of a patch in what a tool is given.</summary>
internal static class PatchText
{
    /// <summary>The line that a patch begins with.</summary>
    public const string Begin = "*** Begin Patch";

    private static readonly string[] _keys = ["command", "input", "patch", "patchText", "cmd"];

    /// <summary>The patch, from its first line on.</summary>
    /// <returns><see langword="null"/> where the tool is given none, or has a shell run something else than <c>apply_patch</c> with it.</returns>
    public static string? Of(ToolCall call)
    {
        string text = call.Input.IsString ? call.Input.Text : TextOf(call);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        return begin < 0 || (begin > 0 && text[begin - 1] != '\n')
            || !(call.Name.Contains("patch", StringComparison.OrdinalIgnoreCase) || begin == 0 || text.TrimStart().StartsWith("apply_patch", StringComparison.Ordinal))
                ? null
                : text[begin..];
    }

    private static string TextOf(ToolCall call)
        => Fields.First(call.Input, _keys) is var value && value.IsArray ? Fields.LastText(value) ?? "" : Fields.Text(value);
}
