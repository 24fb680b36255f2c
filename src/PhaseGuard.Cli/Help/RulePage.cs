using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Help;

/// <summary>The page of a rule, which the tool carries along.</summary>
internal static class RulePage
{
    /// <param name="rule">The rule.</param>
    /// <param name="tool">The tool as it was called; the page names its commands so.</param>
    /// <returns>The page, in Markdown.</returns>
    public static string Of(Rule rule, string tool)
    {
        using Stream page = typeof(RulePage).Assembly.GetManifestResourceStream($"{rule.Id}.md")
            ?? throw new InvalidOperationException($"the page of {rule.Id} is not in the tool");
        using var reader = new StreamReader(page);
        return reader.ReadToEnd().Replace(TextStyle.Default.Tool, tool, StringComparison.Ordinal);
    }
}
