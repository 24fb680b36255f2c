namespace PhaseGuard.Tests;

public sealed class RealFileTests
{
    [Test]
    public void No_rule_throws_on_a_real_file()
    {
        if (ProjectFolder.Corpus is null)
        {
            Assert.Ignore("the real step files stand beside the project, not in it");
        }

        foreach (CorpusFile file in CorpusFile.All)
        {
            Should.NotThrow(() => StepValidator.Validate(file.Path, file.Content, Examples.Options), file.File);
        }
    }
}
