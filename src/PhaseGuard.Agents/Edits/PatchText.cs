using PhaseGuard.Agents.Events;
using PhaseGuard.Agents.Shell;

namespace PhaseGuard.Agents.Edits;

/// <summary>Finds the text of a patch in what a tool is given.</summary>
internal static class PatchText
{
    /// <summary>The line that a patch begins with.</summary>
    public const string Begin = "*** Begin Patch";

    private static readonly string[] _keys = ["command", "input", "patch", "patchText", "cmd"];

    /// <summary>The patch, from its first line on, and the folder that its paths begin at.</summary>
    /// <param name="call">The call.</param>
    /// <param name="folder">Where the tool runs, absolute.</param>
    /// <returns><see langword="null"/> where the tool is given none, or has a shell run something else than <c>apply_patch</c> with it.</returns>
    public static (string Text, string Folder)? Of(ToolCall call, string folder)
    {
        string text = call.Input.IsString ? call.Input.Text : TextOf(call);
        int begin = text.IndexOf(Begin, StringComparison.Ordinal);
        return begin < 0 || (begin > 0 && text[begin - 1] is not ('\n' or '"' or '\'')) ? null
            : begin == 0 || call.Name.Contains("patch", StringComparison.OrdinalIgnoreCase) ? (text[begin..], folder)
            : new LineRuns(folder).Of(text).FirstOrDefault(run => run.Command.Name == "apply_patch") is { } run ? (text[begin..], run.Folder)
            : null;
    }

    private static string TextOf(ToolCall call)
        => Fields.First(call.Input, _keys) is var value && value.IsArray ? Fields.LastText(value) ?? "" : Fields.Text(value);
}
