using System.Text;

namespace PhaseGuard.Tests.Robustness;

/// <summary>A step file to be mishandled; its name is what a failed test prints.</summary>
public sealed record StepText(string Name, byte[] Content)
{
    /// <summary>The files of all cases, which every clone has.</summary>
    public static IReadOnlyList<StepText> Cases { get; } =
        [.. CaseFile.Steps.Select(theCase => new StepText(theCase.ToString(), theCase.Content))];

    /// <summary>The real files, which stand beside the project.</summary>
    public static IReadOnlyList<StepText> Corpus { get; } =
        [.. CorpusFile.All.Select(file => new StepText(file.File, file.Content))];

    public bool IsJson => Judge().Findings.All(finding => finding.Rule.Id is not ("PG001" or "PG003"));

    public byte[] WithoutMark => Content is [0xEF, 0xBB, 0xBF, .. var rest] ? rest : Content;

    public FileReport Judge(string path = Examples.Path) => StepValidator.Validate(path, Content, Examples.Options);

    public override string ToString() => Name;

    /// <summary>A case, or a real file; a real one where there are none leaves the test out.</summary>
    public static IReadOnlyList<StepText> From(bool corpus)
    {
        if (corpus && Corpus.Count == 0)
        {
            Assert.Ignore("the real step files do not stand beside this clone");
        }

        return corpus ? Corpus : Cases;
    }

    public string Show() => $"{Name}:\n{Encoding.UTF8.GetString(Content.AsSpan(0, Math.Min(Content.Length, 4000)))}";
}
