using PhaseGuard.Cli.Tests.Ranges;

namespace PhaseGuard.Cli.Tests.Workflows;

/// <summary>The real changes of real sessions, made as commits.</summary>
[Platform(Exclude = "Win")]
public sealed class RealSessionTests
{
    private static readonly string[] _sessions = [.. WorkflowChange.All.Select(change => change.Session).Distinct()];

    [Test]
    public void The_hook_and_the_range_say_the_same_of_each_change_and_the_check_and_the_tip_of_each_state()
    {
        Assume.That(_sessions, Is.Not.Empty, "the corpus of real workflow sessions is not beside this clone");
        using var repo = new TestRepo();
        repo.Stage("README.md", "a project\n");
        repo.CommitUnguarded();
        string start = repo.Git("rev-parse", "HEAD").Output.Trim();
        var told = new List<string>();
        foreach (string session in _sessions)
        {
            repo.Git("checkout", "--quiet", "-B", "main", start);
            foreach (WorkflowChange change in WorkflowChange.All.Where(change => change.Session == session).DistinctBy(change => (change.Before, change.After)))
            {
                Become(repo, change.Files(change.Before));
                Become(repo, change.Files(change.After));
                Finished hook = Tool.Run(repo.Top, "check", "--staged");
                Finished tree = Tool.Run(repo.Top, "check");
                repo.Git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", "a change");
                Finished range = Tool.Run(repo.Top, "check", "--range", "HEAD~1..HEAD");

                range.Findings().Order().ShouldBe(hook.Findings().Order(), $"{change}\n{hook.Shown}\n{range.Shown}");
                Tool.Run(repo.Top, "check", "--range", "HEAD~1..HEAD", "--tip-only").Findings().Order().ShouldBe(tree.Findings().Order(), $"{change}");
                told.AddRange(hook.Findings().Where(finding => finding.Contains("PG14", StringComparison.Ordinal)).Select(finding => $"{change.Session} {change.Before}-{change.After} {finding}"));
            }
        }

        TestContext.Out.WriteLine(string.Join('\n', told));
    }

    /// <summary>The index and the work tree hold these files; what they held before is committed.</summary>
    private static void Become(TestRepo repo, IReadOnlyList<(string Path, byte[] Content)> files)
    {
        repo.Git("commit", "--quiet", "--no-verify", "--allow-empty", "-m", "what was before");
        repo.Git("rm", "-r", "--quiet", "--ignore-unmatch", ".workflow");
        foreach ((string path, byte[] content) in files)
        {
            repo.Write(path, content);
        }

        repo.Git("add", "--all", "--force");
    }
}
