using System.Text;
using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Cheats;

/// <summary>A file hides behind another one whose name looks like its own; each is judged.</summary>
public sealed class PathCheats
{
    /// <summary>The name that the other one is shown by.</summary>
    private static readonly byte[] _text = [.. "docs/feature/auth/steps/"u8, .. "\\xff.json"u8];

    /// <summary>A name that is no text.</summary>
    private static readonly byte[] _byte = [.. "docs/feature/auth/steps/"u8, 0xff, .. ".json"u8];

    [TestCase(true)]
    [TestCase(false)]
    public void A_step_hides_from_the_tip_of_a_range(bool isByteBad)
    {
        using History history = With(isByteBad, bad: "EEEEI", good: "EEEEE");

        history.Check("--tip-only").Findings().ShouldContain("error PG022");
        history.Check().Findings().ShouldContain("error PG022");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_step_hides_from_the_hook_and_from_the_server(bool isByteBad)
    {
        using History history = With(isByteBad, bad: "EEEEI", good: "EEEEE");
        using var server = new TestRepo("--bare");
        server.Git("fetch", "--quiet", history.Repo.Top, $"{history.Start}:refs/heads/main");
        server.Git("fetch", "--quiet", history.Repo.Top, "HEAD");

        server.RunHook($"{history.Start} {history.Head} refs/heads/main\n", "pre-receive").Findings().ShouldContain("error PG022");
        history.Git("reset", "--quiet", "--soft", history.Start);
        history.Repo.Hook().Findings().ShouldContain("error PG022");
    }

    [TestCase(true)]
    [TestCase(false)]
    public void A_step_hides_from_the_push_before_its_last_checkpoint(bool isByteBad)
    {
        using History history = With(isByteBad, bad: "EEEEPPP", good: "EEEEEEE");
        string none = new('0', 40);

        history.Repo.RunHook($"refs/heads/main {history.Head} refs/heads/main {none}\n", "pre-push", "origin", "there").Findings().ShouldBe(["error PG083"]);
    }

    [Test]
    public void The_two_are_shown_by_two_names()
    {
        using History history = With(isByteBad: true, bad: "EEEEI", good: "EEEII");

        string output = history.Check("--tip-only").Output;
        output.ShouldContain("docs/feature/auth/steps/\\xff.json:");
        output.ShouldContain("docs/feature/auth/steps/\\x5cxff.json:");
    }

    private static History With(bool isByteBad, string bad, string good)
    {
        var history = new History();
        Add(isByteBad ? _byte : _text, new Step(bad));
        Add(isByteBad ? _text : _byte, new Step(good) { Id = "01-02" });
        history.Commit("steps");
        return history;

        void Add(byte[] path, Step step) => history.Repo.StageEntry("100644", history.Repo.Store(Encoding.UTF8.GetBytes(step.ToString())), path);
    }
}
