namespace PhaseGuard.Cli.Tests.Running;

/// <summary>A step goes from its plan to its end by commands that the guard runs, with a real test framework.</summary>
[Platform(Exclude = "Win")]
public sealed class PhaseRunJourneyTests
{
    private const string Phase = "phase run " + SampleStep.Path + " ";
    private const string Tests = "--report r.tap -- node --test --test-reporter=tap --test-reporter-destination=r.tap add.test.mjs";

    [Test]
    public void A_step_is_done_by_what_was_seen()
    {
        using var repo = new TestRepo();
        Assume.That(Child.Run("sh", ["-c", "node --version"], repo.Top).ExitCode, Is.Zero, "node is not installed");
        repo.Write("README.md", "Sums.\n");
        repo.Write("phaseguard.json", """{ "evidence": { "commands": ["node --test *"] }, "testReport": ["**/*.tap"] }""");
        repo.Git("add", "--all");
        repo.Commit().OrThrow();
        string before = repo.Git("rev-parse", "HEAD").Output.Trim();
        Run(repo, $"step new {SampleStep.Path} --task-id 01-01 --project-id auth --name Add --schema 3.0 --criterion adds");
        Run(repo, $"step start {SampleStep.Path} --agent software-crafter");
        repo.Write("add.test.mjs", "import { test } from 'node:test';\nimport assert from 'node:assert';\nimport { add } from './add.mjs';\ntest('adds', () => assert.equal(add(1, 2), 3));\n");

        Run(repo, $"{Phase}PREPARE -- node --version");
        repo.Write("add.mjs", "export const add = () => 0;\n");
        Run(repo, $"{Phase}RED_ACCEPTANCE {Tests}");
        Run(repo, $"{Phase}RED_UNIT {Tests}");
        repo.Write("add.mjs", "export const add = (a, b) => a + b;\n");
        Run(repo, $"{Phase}GREEN {Tests}");
        repo.InstallHook();
        Commit(repo, "GREEN");
        Run(repo, $"phase start {SampleStep.Path} REVIEW");
        Run(repo, $"phase complete {SampleStep.Path} REVIEW --outcome PASS --notes nothing-to-add");
        Commit(repo, "REVIEW");
        Run(repo, $"{Phase}REFACTOR_CONTINUOUS {Tests}");
        Commit(repo, "FINAL");
        Run(repo, $"{Phase}COMMIT {Tests}");
        Run(repo, $"step done {SampleStep.Path} --evidence seen");
        repo.Git("add", "--all");
        repo.Commit().OrThrow();

        Run(repo, $"check --range {before}..HEAD --strict");
        Run(repo, $"verify --range {before}..HEAD --allow-run").Error.Split("node --test").Length.ShouldBe(3);
        File.ReadAllText(repo.At(SampleStep.Path)).ShouldContain("\"status\": \"DONE\"");
    }

    private static void Commit(TestRepo repo, string checkpoint)
    {
        repo.Git("add", "--all");
        Tool.Start(repo, "checkpoint", checkpoint, SampleStep.Path, "--commit").OrThrow();
    }

    private static Finished Run(TestRepo repo, string line) => Tool.Run(repo.Top, line.Split(' ')).OrThrow();
}
