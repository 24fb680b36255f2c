using System.Globalization;

namespace PhaseGuard.Tests.Fixes;

/// <summary>What fixes do to real files.</summary>
public sealed class CorpusFixTests
{
    private static readonly string _approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "CorpusFixes.approved.txt");

    [SetUp]
    public void NeedsTheCorpus() => Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");

    [Test]
    public void Fixes_of_real_files_keep_their_promises_and_repair_what_the_table_says()
    {
        (FixedText Safe, FixedText All)[] files = [.. CorpusFile.All.Select(file => FixPromises.Keep(file.Path, file.Content, Examples.Options, file.File))];
        string table = string.Concat(RuleBook.All.Select(rule => Row(rule, files)).OfType<string>())
            + Line("findings", text => text.Findings.Count, files)
            + Line("files without an error", text => text.IsBlocked ? 0 : 1, files)
            + Line("files without a finding", text => text.Findings.Count == 0 ? 1 : 0, files);
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_approved, table);
        }

        table.ShouldBe(File.ReadAllText(_approved));
    }

    private static string? Row(Rule rule, (FixedText Safe, FixedText All)[] files)
    {
        string row = Line($"{rule.Id} {rule.Name}", report => report.Findings.Count(finding => finding.Rule == rule), files);
        return files.All(file => file.Safe.Before.Findings.Concat(file.All.After.Findings).All(finding => finding.Rule != rule)) ? null : row;
    }

    private static string Line(string what, Func<FileReport, int> count, (FixedText Safe, FixedText All)[] files)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-32} {files.Sum(file => count(file.Safe.Before)),5} before {files.Sum(file => count(file.Safe.After)),5} after safe fixes {files.Sum(file => count(file.All.After)),5} after all\n");
}
