namespace PhaseGuard.Cli.Tests;

/// <summary>Files that are no files, links that lead out, and an index that lies: nobody waits, nothing outside is touched.</summary>
[Platform(Exclude = "Win")]
public sealed class HostileFileTests
{
    private const string Schema = """{ "canonicalSchema": "schema.json" }""";

    [TestCase("phaseguard.json", "ln -s /dev/zero phaseguard.json", "leads out of")]
    [TestCase("phaseguard.json", "ln -s /proc/self/environ phaseguard.json", "leads out of")]
    [TestCase("phaseguard.json", "echo '{}' > ../home/policy && ln -s ../home/policy phaseguard.json", "leads out of")]
    [TestCase("phaseguard.json", "ln -s phaseguard.json phaseguard.json", "leads out of")]
    [TestCase("phaseguard.json", "mkfifo phaseguard.json", "is no regular file: put a regular file of at most 10 MB in its place.")]
    [TestCase("phaseguard.json", "head -c 10485761 /dev/zero > phaseguard.json", "is a file of 10485761 bytes, more than 10485760: ")]
    [TestCase("schema.json", "ln -s /dev/zero schema.json", "leads out of")]
    [TestCase("schema.json", "mkfifo schema.json", "is no regular file")]
    [TestCase("schema.json", "mkdir ../home/schemas && echo '{}' > ../home/schemas/schema.json && ln -s ../home/schemas docs2 && ln -s docs2/schema.json schema.json", "leads out of")]
    public void A_policy_that_is_no_regular_file_of_the_work_tree_is_not_read(string file, string script, string why)
    {
        using var step = new Planned();
        if (file != "phaseguard.json")
        {
            step.Repo.Write("phaseguard.json", Schema);
        }

        step.Repo.Run("sh", ["-c", script]).OrThrow();

        foreach (string line in (string[])["check", "phase start FILE PREPARE", "step status"])
        {
            Finished run = step.Run(line);
            run.ExitCode.ShouldBe(3, run.Shown);
            run.Error.ShouldStartWith($"phaseguard: \"{step.Repo.At(file)}\" {why}");
        }
    }

    [TestCase("mkdir policies && echo '{ \"plannedSteps\": \"allow\" }' > policies/ours.json && ln -s policies/ours.json phaseguard.json", "check")]
    [TestCase("echo '{ \"plannedSteps\": \"allow\" }' > ../home/ours.json && ln -s ../home/ours.json ../home/link.json", "check --policy ../home/link.json")]
    public void A_link_within_the_work_tree_is_followed_and_one_that_somebody_names_by_hand(string script, string line)
    {
        using var step = new Planned();
        step.Repo.Write("docs/feature/auth/steps/01-01.json", step.Text.Replace("\"IN_PROGRESS\", \"started_at\": \"2026-05-31T08:00:00Z\"", "\"TODO\"", StringComparison.Ordinal));
        step.Run("check").ExitCode.ShouldBe(1);
        step.Repo.Run("sh", ["-c", script]).OrThrow();

        Finished run = step.Run(line);

        run.ExitCode.ShouldBe(0, run.Shown);
    }

    [TestCase("ln -s ../home/important report.txt", "report.txt")]
    [TestCase("ln -s ../home reports", "reports/important")]
    [TestCase("ln -s ../home/new report.txt", "report.txt")]
    public void A_report_is_not_written_through_a_link_that_leads_out_of_the_work_tree(string script, string output)
    {
        using var step = new Planned();
        step.Repo.Write("../home/important", "old");
        step.Repo.Run("sh", ["-c", script]).OrThrow();

        step.Run($"check --output {output}").ShouldBe(new Finished(
            3, "", $"phaseguard: --output \"{output}\" cannot be written: a link leads it out of the work tree (nothing there was changed; name a file that can be written).\n"));

        File.ReadAllText(step.Repo.At("../home/important")).ShouldBe("old");
        File.Exists(step.Repo.At("../home/new")).ShouldBeFalse();
    }

    [Test]
    public void The_schemas_are_not_written_through_a_link_that_leads_out_of_the_work_tree([Values("", " --force")] string option)
    {
        using var step = new Planned();
        step.Repo.Run("sh", ["-c", "mkdir ../home/elsewhere && ln -s ../home/elsewhere schemas"]).OrThrow();

        step.Run($"init --schemas{option}").ShouldBe(new Finished(
            3, "", "phaseguard: schemas leads out of the work tree, so nothing was written: put a folder in its place.\n"));
        Directory.GetFiles(step.Repo.At("../home/elsewhere")).ShouldBeEmpty();
    }

    [Test]
    public void A_report_takes_no_pipes_place()
    {
        using var step = new Planned();
        step.Repo.Run("mkfifo", ["pipe"]).OrThrow();

        step.Run("check --output pipe").Error.ShouldContain("cannot be written: it is no regular file (");
    }

    [Test]
    public void A_report_that_somebody_wants_elsewhere_is_written_there_through_links_of_that_place()
    {
        using var step = new Planned();
        step.Repo.Run("sh", ["-c", "mkdir ../home/real && ln -s real ../home/link"]).OrThrow();

        step.Run($"check --output {step.Repo.Home}/link/report.txt");

        File.Exists(step.Repo.At("../home/real/report.txt")).ShouldBeTrue();
    }

    [Test]
    public void Nothing_of_a_file_commands_a_build_server()
    {
        using var step = new Planned();
        step.Repo.Write("::error::x/steps/01-01.json", step.Text.Replace("\"GREEN\"", "\"##[stop-commands]x\"", StringComparison.Ordinal));
        step.Repo.Write("##vso[build.addbuildtag]x/steps/01-01.json", step.Text.Replace("\"GREEN\"", "\"##vso[task.complete]\"", StringComparison.Ordinal));

        string output = step.Run("check").Output;

        output.ShouldContain("\n:\\u003aerror::x/steps/01-01.json:");
        output.ShouldContain("#\\u0023[stop-commands]x");
        output.ShouldNotContain("##[");
        output.ShouldNotContain("##vso[");
        output.Split('\n').ShouldNotContain(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    [Test]
    public void A_work_tree_that_is_not_there_is_not_an_empty_one()
    {
        using var step = new Planned();

        foreach (string command in (string[])["check", "init"])
        {
            step.Repo.Run("dotnet", [Tool.Dll, command], environment: new Dictionary<string, string?> { ["GIT_WORK_TREE"] = "/nonexistent" }).ShouldBe(new Finished(
                3, "", "phaseguard: the work tree \"/nonexistent\" is not there: correct GIT_WORK_TREE or core.worktree, and try again.\n"));
        }
    }

    [Test]
    public void A_damaged_index_does_not_shorten_the_list_of_files()
    {
        using var step = new Planned();
        step.Repo.Stage("README.md", "a project\n");
        step.Repo.Git("add", ".");
        File.WriteAllBytes(step.Repo.At(".git/index"), File.ReadAllBytes(step.Repo.At(".git/index"))[..32]);

        step.Run("check").Error.ShouldStartWith("phaseguard: git ls-files names an entry without a name or a mode, so the index is damaged (");
    }

    [Test]
    public void A_hook_that_is_a_pipe_or_a_device_is_not_waited_for([Values("mkfifo -m 755", "ln -s /dev/zero")] string command)
    {
        using var step = new Planned();
        step.Repo.Run("sh", ["-c", $"mkdir -p .git/hooks && {command} .git/hooks/pre-commit"]).OrThrow();

        step.Run("doctor").ExitCode.ShouldBe(1);
        step.Run("install").Error.ShouldContain("is not PhaseGuard's, so it was left alone");
    }

    [Test]
    public void A_repository_of_somebody_else_is_left_to_git_to_trust()
    {
        using var step = new Planned();

        Finished run = step.Repo.Run("dotnet", [Tool.Dll, "check"], environment: new Dictionary<string, string?> { ["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1" });

        run.ExitCode.ShouldBe(3);
        run.Error.ShouldContain("dubious ownership");
    }
}
