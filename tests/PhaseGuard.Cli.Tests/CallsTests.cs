namespace PhaseGuard.Cli.Tests;

/// <summary>The tool asks git once which repository is meant, and names it in every other call.</summary>
[Platform(Exclude = "Win")]
public sealed class CallsTests
{
    [TestCase("check", "rev-parse ls-files")]
    [TestCase("check --staged", "rev-parse diff-index diff-index cat-file")]
    [TestCase("check FILE", "rev-parse")]
    [TestCase("next FILE", "rev-parse")]
    [TestCase("phase list FILE", "rev-parse")]
    [TestCase("phase start FILE PREPARE", "rev-parse")]
    [TestCase("step status", "rev-parse ls-files")]
    [TestCase("execute @software-crafter FILE", "rev-parse rev-parse")]
    [TestCase("init", "rev-parse ls-files ls-files")]
    [TestCase("install", "rev-parse config rev-parse")]
    [TestCase("uninstall", "rev-parse config rev-parse")]
    [TestCase("rules", "")]
    public void A_command_costs_so_many_calls_wherever_it_is_typed(string line, string calls)
    {
        foreach (string folder in (string[])["", "docs/feature"])
        {
            using var step = new Planned();
            step.Repo.Stage("README.md", "a project\n");
            step.Repo.CommitUnguarded();
            step.Repo.Git("add", ".");
            Dictionary<string, string?> environment = FakeGit.Logging(step.Repo, out string log);
            string[] words = [.. line.Split(' ').Select(word => word == "FILE" ? Path.GetRelativePath($"/{folder}", $"/{SampleStep.Path}") : word)];
            File.WriteAllText(log, "");

            Finished run = step.Repo.Run("dotnet", [Tool.Dll, .. words], folder, environment);

            run.ExitCode.ShouldBeLessThan(2, run.Shown);
            string.Join(' ', FakeGit.Commands(log)).ShouldBe(calls);
        }
    }

    [Test]
    public void Every_call_but_the_first_names_the_repository()
    {
        using var step = new Planned();
        step.Repo.Git("add", ".");
        string log = Path.Combine(step.Repo.Home, "named");
        Dictionary<string, string?> environment = FakeGit.Always(
            step.Repo, $"echo \"$GIT_DIR $GIT_WORK_TREE\" >> '{log}'\nPATH=${{PATH#*:}} GIT_EXEC_PATH= exec git \"$@\"");

        step.Repo.Run("dotnet", [Tool.Dll, "check", "--staged"], "docs", environment).ExitCode.ShouldBeLessThan(2);

        string[] named = File.ReadAllLines(log);
        named[0].ShouldBe(" ");
        named[1..].ShouldAllBe(line => line == $"{step.Repo.At(".git")} {step.Repo.Top}");
        named.Length.ShouldBeGreaterThan(1);
    }
}
