using System.Text;

namespace PhaseGuard.Tests.Fixes;

/// <summary>A commit that repairs form is no change of what the record says.</summary>
public sealed class FixingCommitTests
{
    /// <summary>A finished step in the words of nobody's version.</summary>
    private static readonly string _misspelt = new Step("EEEEE").ToString()
        .Replace("\"EXECUTED\"", "\"COMPLETED\"", StringComparison.Ordinal).Replace("\"PASS\"", "\"SUCCESS\"", StringComparison.Ordinal);

    [Test]
    public void Repairing_form_is_no_batch_no_rerun_and_no_step_back()
    {
        string repaired = Encoding.UTF8.GetString(StepFixes.Run(Examples.Path, Bytes(_misspelt), Examples.Options).Text.Span);

        repaired.ShouldBe(new Step("EEEEE").ToString());
        Change(_misspelt, repaired).ShouldBeEmpty();
    }

    [Test]
    public void A_touch_that_repairs_nothing_is_no_step_back()
        => Change(_misspelt, _misspelt.Replace("\"task_id\"", "\"priority\": 1,\n  \"task_id\"", StringComparison.Ordinal)).ShouldBeEmpty();

    [Test]
    public void A_phase_that_goes_back_behind_a_repaired_word_went_back()
        => Change(_misspelt, new Step("EEENN").ToString()).ShouldContain("PG061");

    [Test]
    public void A_misspelt_phase_that_goes_back_beside_others_that_stay_misspelt_went_back()
        => Change(_misspelt, _misspelt.Replace("\"GREEN\", \"status\": \"COMPLETED\", \"outcome\": \"SUCCESS\"", "\"GREEN\", \"status\": \"NOT_EXECUTED\"", StringComparison.Ordinal)).ShouldContain("PG061");

    [Test]
    public void A_pending_phase_that_is_written_in_the_guards_words_announces_no_checkpoint()
    {
        string before = new Step("EEEEP").ToString().Replace("CHECKPOINT_PENDING", "checkpoint_pending", StringComparison.Ordinal);
        using var earlier = StepDocument.Read(Examples.Path, Bytes(before));
        using var later = StepDocument.Read(Examples.Path, Bytes(new Step("EEEEP").ToString()));

        StepValidator.ValidateMessage("Say it in the guard's words", [new StepMove(earlier.Outline, later.Outline)], CommitContext.Ordinary)
            .SelectMany(report => report.Findings).ShouldBeEmpty();
    }

    private static string[] Change(string before, string after)
    {
        using var earlier = StepDocument.Read(Examples.Path, Bytes(before), Examples.Options);
        using var later = StepDocument.Read(Examples.Path, Bytes(after), Examples.Options);
        return [.. later.ValidateChange(earlier, CommitContext.Ordinary).Select(finding => finding.Rule.Id)];
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
