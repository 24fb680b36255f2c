using PhaseGuard.Engine.Rules;

namespace PhaseGuard.Workflows;

/// <summary>The rules on a Markdown file by itself.</summary>
internal static class MarkdownRules
{
    public static AskedRule<MarkdownFile>[] All { get; } = AskedRule<MarkdownFile>.All([RecordRules.UnreadableFile]);
}
