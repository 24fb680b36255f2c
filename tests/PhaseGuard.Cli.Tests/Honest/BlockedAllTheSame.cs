using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Honest;

/// <summary>What is honest, and stopped by the letter of a rule. docs/ci/cheats.md says what to do instead.</summary>
public sealed class BlockedAllTheSame
{
    private static readonly Step _planned = new("NNNNNNN");
    private static readonly Step _green = new("EEEEPPP");

    [Test]
    public void A_revert_of_a_checkpoint_after_which_somebody_changed_the_file()
    {
        using History history = History.After(_planned);
        history.Commit("feat(01-01): GREEN", _green);
        history.Commit("docs: notes", _green with { Notes = "more" });
        history.Git("revert", "--no-edit", "HEAD~1");

        history.ShouldReport("error PG061", "error PG061", "error PG061", "error PG061");
    }
}
