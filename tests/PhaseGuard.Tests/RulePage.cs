using System.Text;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Policies.Rules;
using PhaseGuard.Reports;

namespace PhaseGuard.Tests;

/// <summary>A rule's page in <c>docs/rules</c>, by its sections.</summary>
public sealed record RulePage(string Rule)
{
    /// <summary>Where an example that is a file is judged.</summary>
    private string Path => Examples.PathFor(Rule);

    /// <summary>What the examples are judged by: the policy in the section on it, where one stands there.</summary>
    private ValidationOptions Options
        => Text.IndexOf("```json", Text.IndexOf("\n## Policy\n", StringComparison.Ordinal), StringComparison.Ordinal) < 0 ? Examples.Options
            : Examples.Options with { Policy = PolicyFile.Read(Encoding.UTF8.GetBytes(Block("## Policy").Text)).Policy! };

    private FileKind Kind => DialectBook.KindOfNamed(Path, Examples.Options.Policy);

    private string File => ProjectFolder.At("docs", "rules", $"{Rule}.md");

    public string Text => System.IO.File.ReadAllText(File);

    public string Bad => Block("## Bad").Text;

    public string Output => Block("## Output").Text;

    public string Good => Block("## Good").Text;

    /// <summary>What the program prints for an example.</summary>
    public string Print(string example)
    {
        if (Rule == "PG090")
        {
            return $"phaseguard: {PolicyFile.Read(Encoding.UTF8.GetBytes(example)).Error?.Sentence(PolicyFile.Name)}\n";
        }

        using var writer = new StringWriter();
        TextReport.Write(writer, new Report(Judge(example)));
        return writer.ToString();
    }

    /// <summary>Judges an example: a file, a story of a commit, or a policy that comes in place of none.</summary>
    public IReadOnlyList<FileReport> Judge(string example)
    {
        if (Story.IsOne(example))
        {
            return new Story(example).Judge();
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(example);
        return [PolicyRules.All.Any(rule => rule.Id == Rule)
            ? PolicyFile.Compare(Policy.Default, PolicyFile.Read(utf8).Policy ?? Policy.Default, utf8)
            : Validate(utf8)];
    }

    private FileReport Validate(byte[] utf8)
    {
        using Document document = Kind.Read(Path, utf8, Options);
        return document.Validate();
    }

    /// <summary>Writes what the program prints into the page.</summary>
    public void Approve(string output)
    {
        (string old, int start) = Block("## Output");
        System.IO.File.WriteAllText(File, Text.Remove(start, old.Length).Insert(start, output));
    }

    /// <summary>What the page must say of its fix; <see langword="null"/> where the rule has none for its bad example.</summary>
    public string? FixSection
    {
        get
        {
            if (PolicyRules.All.Any(rule => rule.Id == Rule))
            {
                return null;
            }

            (Fix? fix, string before, string after) = Story.IsOne(Bad) ? new Story(Bad).Fix(Rule) : FixFile();
            return fix is null ? null
                : $"## Fix\n\n{(fix.Applicability == Applicability.Safe ? "Safe, by `check --fix`" : "Unsafe, by `check --fix --unsafe-fixes`")}: {fix.Message}\n\n```diff\n{Changed(before, after)}```\n";
        }
    }

    private (Fix? Fix, string Before, string After) FixFile()
    {
        FixedText text = Kind.Fix(Path, Encoding.UTF8.GetBytes(Bad), Examples.Options, finding => finding.Rule.Id == Rule);
        return (text.Fixed is [{ Fix: var fix }, ..] ? fix : null, Bad, Encoding.UTF8.GetString(text.Text.Span));
    }

    /// <summary>Writes what the page must say of its fix.</summary>
    public void ApproveFix()
    {
        int start = Text.IndexOf("\n## Fix\n", StringComparison.Ordinal) + 1;
        int next = Text.IndexOf("\n## Good\n", StringComparison.Ordinal) + 1;
        start = start > 0 ? start : next;
        System.IO.File.WriteAllText(File, Text[..start] + (FixSection is { } section ? $"{section}\n" : "") + Text[next..]);
    }

    /// <summary>The lines that go, and those that come in their place.</summary>
    private static string Changed(string before, string after)
    {
        (string[] old, string[] young) = (before.Split('\n'), after.Split('\n'));
        int head = old.Zip(young).TakeWhile(pair => pair.First == pair.Second).Count();
        int tail = old[head..].Reverse().Zip(young[head..].Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Concat(old[head..^tail].Select(line => $"-{line}\n").Concat(young[head..^tail].Select(line => $"+{line}\n")));
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
