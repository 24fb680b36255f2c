using System.Globalization;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests;

/// <summary>Real step files; the hook of their own repository is a witness, not the law.</summary>
public sealed class CorpusTests
{
    private static readonly string _approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "CorpusFindings.approved.txt");

    /// <summary>What the witness rejects and PhaseGuard does not, with the reason.</summary>
    private static readonly Dictionary<string, string> _notBlocked = [];

    /// <summary>What the witness accepts and PhaseGuard does not, with the reason.</summary>
    private static readonly Dictionary<string, string> _blocked = [];

    [SetUp]
    public void NeedsTheCorpus() => Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");

    [Test]
    public void A_file_that_its_own_hook_rejects_is_blocked()
        => CorpusFile.All.Where(file => !file.IsAccepted && !Judge(file).IsBlocked).Select(file => file.File)
            .ShouldBe(_notBlocked.Keys, ignoreOrder: true);

    [Test]
    public void A_file_that_its_own_hook_accepts_is_not_blocked()
        => CorpusFile.All.Where(file => file.IsAccepted && Judge(file).IsBlocked).Select(file => file.File)
            .ShouldBe(_blocked.Keys, ignoreOrder: true);

    [Test]
    public void A_change_of_a_rule_shows_what_it_does_to_real_files()
    {
        var reports = CorpusFile.All.Select(Judge).ToArray();
        string counts = string.Concat(StepDialect.Instance.Rules.Select(rule =>
        {
            int findings = reports.Sum(report => report.Findings.Count(finding => finding.Rule == rule));
            int files = reports.Count(report => report.Findings.Any(finding => finding.Rule == rule));
            return string.Create(CultureInfo.InvariantCulture, $"{rule.Id} {rule.Name,-24} {findings,5} findings in {files,3} files\n");
        })) + string.Create(CultureInfo.InvariantCulture, $"{reports.Count(report => report.IsBlocked)} of {reports.Length} files are blocked\n");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_approved, counts);
        }

        counts.ShouldBe(File.ReadAllText(_approved));
    }

    private static FileReport Judge(CorpusFile file) => StepValidator.Validate(file.Path, file.Content, Examples.Options);
}
