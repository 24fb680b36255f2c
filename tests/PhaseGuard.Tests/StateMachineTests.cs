using System.Text;
using PhaseGuard.Json;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests;

public sealed class StateMachineTests
{
    private static readonly string[] _words = ["TODO", "IN_PROGRESS", "DONE", "FAILED", "IN_REVIEW", "RETRY", "REWORK"];

    private static readonly string[] _steps =
    [
        "TODO -> IN_PROGRESS",
        "IN_PROGRESS -> DONE", "IN_PROGRESS -> FAILED", "IN_PROGRESS -> IN_REVIEW",
        "FAILED -> RETRY",
        "IN_REVIEW -> DONE", "IN_REVIEW -> REWORK",
        "RETRY -> IN_PROGRESS",
        "REWORK -> IN_PROGRESS",
    ];

    [Test]
    public void The_table_has_the_steps_of_the_specification_and_no_others()
        => Allowed(default).ShouldBe(_steps, ignoreOrder: true);

    [Test]
    public void With_a_reason_what_is_done_may_begin_again()
    {
        using JsonTree reason = JsonTree.Parse("\"The price list changed\""u8.ToArray());
        Allowed(reason.Root).ShouldBe([.. _steps, "DONE -> TODO"], ignoreOrder: true);
    }

    [Test]
    public void Every_state_is_read_by_its_own_word()
        => _words.Select(word => Read(word).Word()).ShouldBe(_words);

    [TestCase("COMPLETED", "DONE")]
    [TestCase("COMPLETE", "DONE")]
    [TestCase("NOT_STARTED", "TODO")]
    [TestCase("PENDING", "TODO")]
    [TestCase("Completed", "unknown")]
    [TestCase("done", "unknown")]
    [TestCase(" DONE", "unknown")]
    [TestCase("", "unknown")]
    public void A_word_in_wide_use_is_read_as_a_state_and_no_other(string word, string state)
        => Read(word).Word().ShouldBe(state);

    private static IEnumerable<string> Allowed(JsonValue reason)
        => from before in _words
           from after in _words
           where StateMachine.Allows(Read(before), Read(after), reason)
           select $"{before} -> {after}";

    private static StepState Read(string word)
    {
        using JsonTree tree = JsonTree.Parse(Encoding.UTF8.GetBytes($"\"{word}\""));
        return StepStates.Read(tree.Root);
    }
}
