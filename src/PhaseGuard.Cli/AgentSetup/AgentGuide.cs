using PhaseGuard.Reports;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>What an agent has to know of step files, in a page: the skill, as every agent reads it.</summary>
internal static class AgentGuide
{
    private const string Start = "<!-- phaseguard agent-guide -->\n";
    private const string End = "<!-- /phaseguard agent-guide -->\n";
    private const string Fence = "---\n";

    /// <summary>The page.</summary>
    /// <param name="tool">What its commands call the tool.</param>
    public static string Text(string tool)
    {
        using var reader = new StreamReader(typeof(AgentGuide).Assembly.GetManifestResourceStream("SKILL.md")!);
        string skill = reader.ReadToEnd().ReplaceLineEndings("\n");
        int end = skill.IndexOf(Fence, Fence.Length, StringComparison.Ordinal) + Fence.Length;
        return skill[end..].TrimStart('\n').Replace($"{TextStyle.Default.Tool} ", $"{tool} ", StringComparison.Ordinal);
    }

    /// <summary>A file of instructions with the page in it, between marks, in the place of an earlier one.</summary>
    /// <param name="file">What stands in the file; <see langword="null"/> where there is none.</param>
    /// <param name="tool">What the page's commands call the tool.</param>
    /// <returns><see langword="null"/> where one mark stands there without the other.</returns>
    public static string? PutInto(string? file, string tool)
    {
        string part = $"{Start}{Text(tool)}{End}";
        if (string.IsNullOrEmpty(file))
        {
            return part;
        }

        int start = file.IndexOf(Start.TrimEnd(), StringComparison.Ordinal);
        int end = file.IndexOf(End.TrimEnd(), StringComparison.Ordinal);
        return start < 0 && end < 0 ? $"{file}{(file.EndsWith('\n') ? "" : "\n")}\n{part}"
            : start < 0 || end < start ? null
            : $"{file[..start]}{part.TrimEnd()}{file[(end + End.TrimEnd().Length)..]}";
    }
}
