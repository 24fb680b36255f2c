namespace PhaseGuard.Tests;

public sealed class StoryTests
{
    [TestCaseSource(typeof(StoryFile), nameof(StoryFile.All))]
    public void A_story_ends_with_exactly_the_findings_that_it_tells(StoryFile file)
    {
        Story story = file.Read();
        string found = Story.Show(story.Judge());
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(file.File, story.With(found));
            story = file.Read();
        }

        story.Expected.TrimEnd('\n').ShouldBe(found.TrimEnd('\n'));
    }

    [TestCaseSource(typeof(StoryFile), nameof(StoryFile.All))]
    public void A_bad_story_makes_its_rule_speak_and_a_good_one_does_not(StoryFile file)
        => file.Read().Judge().Any(report => report.Findings.Any(finding => finding.Rule.Id == file.Rule)).ShouldBe(file.IsBad);
}
