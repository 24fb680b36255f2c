using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The page of adoption cannot lie: its story is told once more, with hundreds of real step files.</summary>
public sealed partial class AdoptPageTests
{
    private static readonly string _page = ProjectFolder.At("docs", "adopt.md");

    [Test]
    [Platform(Exclude = "Win")]
    public void The_story_of_the_page_happens_as_it_is_told()
    {
        Assume.That(ProjectFolder.Corpus, Is.Not.Null, "the corpus of real step files is not beside this clone");
        using var shell = new PageShell();
        foreach (CorpusFile real in RealFiles())
        {
            shell.Repo.Write(real.Path, real.Content);
        }

        shell.Repo.Git("add", ".");
        shell.Repo.CommitUnguarded();
        string text = File.ReadAllText(_page);
        string told = Block().Replace(text, block => $"```console\n{shell.RunAll(block.Groups[1].Value)}```");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_page, told);
        }

        told.ShouldBe(text);
    }

    /// <summary>Three hundred that a program can read; those that none can are for somebody to repair first.</summary>
    private static IEnumerable<CorpusFile> RealFiles()
        => CorpusFile.All.Where(file => Policy.Default.IsStepFile(file.Path)).DistinctBy(file => file.Path)
            .Where(file => !StepValidator.Validate(file.Path, file.Content).Findings.Any(finding => finding.Rule.Id is "PG001" or "PG002" or "PG003" or "PG006")).Take(300);

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
