using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

/// <summary>What people read of real files: an approved text for each.</summary>
public sealed class CorpusTextTests
{
    [TestCase("0caa83", "in-a-pipe", null)]
    [TestCase("060223", "in-a-pipe", null)]
    [TestCase("0caa83", "on-80-columns", 80)]
    [TestCase("060223", "on-80-columns", 80)]
    [TestCase("060223", "on-120-columns", 120)]
    public void A_real_file_reads_as_approved(string name, string where, int? width)
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        CorpusFile file = CorpusFile.All.Single(file => file.File.StartsWith($"steps/{name}", StringComparison.Ordinal));
        var report = new Report([StepValidator.Validate(file.Path, file.Content, Examples.Options with { WithSource = true })]);
        string text = Written.As(ReportFormat.Text, report, new TextStyle { Width = width });
        string approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "Reports", $"{name}-{where}.approved.txt");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(approved, text);
        }

        text.ShouldBe(File.ReadAllText(approved));
    }
}
