using System.Text;

namespace PhaseGuard.Cli.Tests.Ranges;

/// <summary>A commit object may hold what git would never write.</summary>
public sealed class CraftedCommitTests
{
    private const string Person = "A <a@example.org>";

    [Test]
    public void A_message_in_an_old_encoding_announces_a_checkpoint()
        => Crafted("encoding ISO-8859-1", "feat(01-01): GREEN, gr\u00fcn").ShouldReport();

    [Test]
    public void A_task_id_in_an_old_encoding_is_read()
        => Crafted("encoding ISO-8859-1", "feat(gr\u00fcn): GREEN", new Step("EEEEP") { Id = "gr\u00fcn" }).ShouldReport();

    [TestCase("encoding nonsense")]
    [TestCase("encoding UTF-16")]
    [TestCase("encoding ")]
    [TestCase("encoding")]
    [TestCase("gpgsig -----BEGIN PGP SIGNATURE-----\n parent 1234\n committer B <b@example.org> 99999999999 +0000\n -----END PGP SIGNATURE-----")]
    [TestCase("mergetag object 1234\n type commit\n tag v1\n tagger B\n \n feat(01-01): BLUE")]
    [TestCase("nonsense of somebody's own\nHG:extra a:b")]
    [TestCase("committer B <b@example.org> 99999999999 +0000")]
    [TestCase("author B <b@example.org> 99999999999 +0000")]
    [TestCase(":100644 100644 0000 0000 M")]
    public void Odd_headers_change_nothing(string headers)
    {
        Crafted(headers, "feat(01-01): GREEN").ShouldReport();
        Crafted(headers, "wip").ShouldReport("error PG080");
    }

    [Test]
    public void A_parent_that_stands_elsewhere_makes_no_merge()
        => Crafted("parent PARENT", "wip").ShouldReport("error PG080");

    [Test]
    public void A_name_that_another_encoding_turns_into_headers_makes_no_merge_and_no_time()
    {
        Crafted("encoding UTF-7", "wip", author: "A+AAo-parent PARENT").ShouldReport("error PG080");
        Crafted("encoding UTF-7", "feat(01-01): GREEN", new Step("EEEEP") { State = Future }, "A+AAo-committer B +ADw-b+AD4- 32503680000 -0000").ShouldReport("warning PG052");
    }

    [TestCase("")]
    [TestCase("\n\n\nfeat(01-01): GREEN\n")]
    [TestCase("feat(01-01): GREEN")]
    [TestCase("feat(01-01): GREEN\n:100644 100644 0 0 M")]
    [TestCase("feat(01-01): GREEN\n\ncommit 0123\ntree 0123\n    parent 0123")]
    public void The_first_line_of_the_message_counts(string message)
        => Crafted("x-nothing 1", message).ShouldReport(message.Length == 0 ? ["error PG080"] : []);

    [TestCase(1_000_000_000, "warning PG052")]
    [TestCase(4_000_000_000, null)]
    [TestCase(1_780_272_000, null)]
    public void A_timestamp_lies_in_the_future_of_its_own_commit(long seconds, string? finding)
    {
        using var history = new History();
        history.Repo.Write(new Step("").Path, new Step("EEEEP") { State = "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\" }" }.ToString());
        history.Git("add", ".");
        history.Repo.Run("git", ["commit", "--quiet", "-m", "feat(01-01): GREEN"], environment: new Dictionary<string, string?> { ["GIT_COMMITTER_DATE"] = $"{seconds} +0000" }).OrThrow();

        history.ShouldReport(finding is null ? [] : [finding]);
    }

    private static string Future => "{ \"status\": \"IN_PROGRESS\", \"started_at\": \"2999-01-01\" }";

    private static Finished Crafted(string headers, string message, Step? step = null, string author = Person)
    {
        using var history = new History();
        step ??= new Step("EEEEP");
        history.Repo.Stage(step);
        string tree = history.Repo.Git("write-tree").Output.Trim();
        string text = $"tree {tree}\nparent {history.Start}\nauthor {author} <a@example.org> 1780272000 -0000\ncommitter {Person} 1780272000 -0000\n{headers}\n\n{message}\n"
            .Replace("PARENT", history.Start, StringComparison.Ordinal);
        string commit = history.Repo.Run("git", ["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], input: Encoding.Latin1.GetBytes(text)).OrThrow().Output.Trim();
        return Tool.Run(history.Repo.Top, "check", "--range", $"{history.Start}..{commit}");
    }
}
