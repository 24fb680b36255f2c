using PhaseGuard.Steps.Messages;

namespace PhaseGuard.Tests;

public sealed class CommitMessageTests
{
    [TestCase("feat(01-01): GREEN", "GREEN")]
    [TestCase("feat(01-01): GREEN\r\n", "GREEN")]
    [TestCase("feat(01-01): GREEN.", "GREEN")]
    [TestCase("feat(01-01): GREEN  ", "GREEN")]
    [TestCase("feat(01-01): GREEN\n\nfeat(01-01): GREENISH", "GREEN")]
    [TestCase("\r\n \t\nfeat(01-01): GREEN", "GREEN")]
    [TestCase("review(01-01)", "REVIEW")]
    [TestCase("review(01-01):", "REVIEW")]
    [TestCase("review(01-01):text", "REVIEW")]
    [TestCase("refactor(01-01): text\nreview(01-01)", "REFACTOR")]
    [TestCase("test(01-01)   ", "FINAL")]
    [TestCase("amend! fixup! squash! test(01-01)", "FINAL")]
    public void A_prefix_announces_a_checkpoint(string message, string checkpoint)
        => CommitMessage.Read(message).CheckpointOf("01-01").ShouldBe(checkpoint);

    [TestCase("")]
    [TestCase("\n\n\n")]
    [TestCase("fixup! ")]
    [TestCase("fixup!test(01-01)")]
    [TestCase("FIXUP! test(01-01)")]
    [TestCase("feat(01-01)")]
    [TestCase("feat(01-01): ")]
    [TestCase("feat(01-01): GREE")]
    [TestCase("feat(01-01): GREEN1")]
    [TestCase("feat(01-01): GREENÉ")]
    [TestCase("feat(01-01):  GREEN")]
    [TestCase("feat(01-01) : GREEN")]
    [TestCase("feat (01-01): GREEN")]
    [TestCase("feat( 01-01 ): GREEN")]
    [TestCase("review(01-01")]
    [TestCase("review(01-01) :")]
    [TestCase("review01-01)")]
    [TestCase("review)01-01(")]
    [TestCase("test()")]
    [TestCase("test(01-01))")]
    [TestCase("test(01-01, 01-02)")]
    [TestCase("tests(01-01)")]
    [TestCase("Test(01-01)")]
    [TestCase("tеst(01-01)", Description = "its second letter is Cyrillic")]
    [TestCase("text\ntest(01-01)")]
    public void Another_line_announces_nothing(string message)
        => CommitMessage.Read(message).CheckpointOf("01-01").ShouldBeNull();

    [TestCase("")]
    [TestCase("(")]
    [TestCase(")")]
    [TestCase("a): GREEN")]
    [TestCase("01-01 ")]
    [TestCase("a:b")]
    [TestCase("ä\u0301")]
    public void An_odd_task_id_can_be_announced_too(string id)
    {
        foreach (string checkpoint in new[] { "GREEN", "REVIEW", "REFACTOR", "FINAL" })
        {
            CommitMessage.Read(CommitMessage.PrefixOf(checkpoint, id)).CheckpointOf(id).ShouldBe(checkpoint);
        }
    }
}
