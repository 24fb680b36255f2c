using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;
using PhaseGuard.Reports;

namespace PhaseGuard.Notes.Tests;

/// <summary>A dialect moves in by files of its own and one line in the list: hooks, ranges, reports and the policy know it then.</summary>
[Platform(Exclude = "Win")]
public sealed class NoteTests
{
    [OneTimeSetUp]
    public void Move_in() => DialectBook.Add(NoteDialect.Instance);

    [Test]
    public void A_staged_note_is_judged_beside_a_step()
    {
        using var repo = new TestRepo();
        repo.Stage("notes/a.md", "no heading\n");
        repo.Stage("notes/b.md", "# B\n");
        repo.Stage("steps/01-01.json", "{}");

        Report report = StagedCheck.Run(new GitCommand(repo.Top), ValidationOptions.Default);

        report.Files.Single(file => file.Path == "notes/a.md").Findings.Single().Rule.Id.ShouldBe("PG900");
        Summary.Of(report).ShouldContain(" in 1 of 1 step file and 1 of 2 notes checked.");
    }

    [Test]
    public void A_range_tells_the_commit_that_brought_a_headless_note_and_the_one_that_mended_it()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "read me\n");
        repo.Commit().OrThrow();
        repo.Stage("notes/a.md", "no heading\n");
        repo.Commit().OrThrow();
        repo.Stage("notes/a.md", "# A\n");
        repo.Commit().OrThrow();
        var git = new GitCommand(repo.Top);
        using var objects = new ObjectReader(git, Unreadable.SizeLimit);

        Report report = RangeCheck.Run(git, objects, CommitRange.Parse(git, objects, "HEAD~2..HEAD")!, ValidationOptions.Default);

        Finding finding = report.Files.SelectMany(file => file.Findings).ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("PG900");
        finding.FixedIn.ShouldBe(objects.FindCommit("HEAD"));
    }

    [Test]
    public void The_policy_has_its_key_and_its_rule()
    {
        Policy policy = PolicyFile.Read("""{ "notes": ["minutes/*.md"], "rules": { "PG900": "off" } }"""u8.ToArray()).Policy!;

        DialectBook.KindOf("minutes/a.md", policy).ShouldBe(NoteKind.Instance);
        DialectBook.KindOf("notes/a.md", policy).ShouldBeNull();
        policy.HasRule("PG900").ShouldBeFalse();
        RuleBook.All[^1].ShouldBe(HeadlessNote.Instance);
    }

    [Test]
    public void A_change_of_its_globs_is_a_loosening()
        => PolicyFile.Compare(Policy.Default, PolicyFile.Read("""{ "notes": [] }"""u8.ToArray()).Policy!, """{ "notes": [] }"""u8.ToArray())
            .Findings.ShouldHaveSingleItem().Message.ShouldBe("the policy is loosened in \"notes\": \"notes/*.md\" is no longer guarded");

    [Test]
    public void A_commit_of_other_Markdown_is_left_alone()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "no heading\n");

        StagedCheck.Run(new GitCommand(repo.Top), ValidationOptions.Default).Files.ShouldBeEmpty();
    }
}
