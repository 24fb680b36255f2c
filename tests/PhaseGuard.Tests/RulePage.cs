namespace PhaseGuard.Tests;

/// <summary>A rule's page in <c>docs/rules</c>, by its sections.</summary>
public sealed record RulePage(string Rule)
{
    private string File => ProjectFolder.At("docs", "rules", $"{Rule}.md");

    public string Text => System.IO.File.ReadAllText(File);

    public string Bad => Block("## Bad").Text;

    public string Output => Block("## Output").Text;

    public string Good => Block("## Good").Text;

    public static string Print(string example)
    {
        using var writer = new StringWriter();
        Reports.TextReport.Write(writer, new Report([Judge(example)]));
        return writer.ToString();
    }

    public static FileReport Judge(string example)
        => StepValidator.Validate(Examples.Path, System.Text.Encoding.UTF8.GetBytes(example), Examples.Options);

    /// <summary>Writes what the program prints into the page.</summary>
    public void Approve(string output)
    {
        (string old, int start) = Block("## Output");
        System.IO.File.WriteAllText(File, Text.Remove(start, old.Length).Insert(start, output));
    }

    /// <summary>The first fenced block after a heading.</summary>
    private (string Text, int Start) Block(string heading)
    {
        int section = Text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        section.ShouldBeGreaterThan(0, $"{Rule}.md has no section {heading}");
        int fence = Text.IndexOf("```", section, StringComparison.Ordinal);
        int start = Text.IndexOf('\n', fence) + 1;
        int end = Text.IndexOf("```", start, StringComparison.Ordinal);
        return (Text[start..end], start);
    }
}
