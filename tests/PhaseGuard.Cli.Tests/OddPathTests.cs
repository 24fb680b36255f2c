namespace PhaseGuard.Cli.Tests;

[Platform(Exclude = "Win")]
public sealed class OddPathTests
{
    [Test]
    [CancelAfter(60_000)]
    public void A_pipe_is_no_step_file_and_is_not_waited_for(CancellationToken token)
    {
        using var repo = new TestRepo();
        repo.Run("mkfifo", ["pipe.json"]).ExitCode.ShouldBe(0);

        Limited.Run(() => Tool.Run(repo.Top, "check", "pipe.json"), token).Output.ShouldContain("pipe.json:1:1: error PG003: a step file must be a regular file, and this is no regular file\n");
        Limited.Run(() => Tool.Run(repo.Top, "check", "/dev/zero"), token).Output.ShouldContain("/dev/zero:1:1: error PG003");
    }

    [Test]
    public void An_empty_file_is_a_file()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, "");

        Tool.Run(repo.Top, "check").Output.ShouldContain($"{SampleStep.Path}:1:1: error PG001");
    }

    [Test]
    public void A_path_without_a_letter_does_not_exist()
    {
        using var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);

        Tool.Run(repo.Top, "check", "").ShouldBe(new Finished(3, "", "phaseguard: there is no file or folder \"\": correct the path.\n"));
    }

    [TestCase("/h")]
    [TestCase("/?")]
    public void A_slash_begins_a_path_and_no_question(string path)
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, "check", path).ShouldBe(new Finished(3, "", $"phaseguard: there is no file or folder \"{path}\": correct the path.\n"));
    }

    [Test]
    public void A_link_in_a_folder_is_not_entered()
    {
        using var repo = new TestRepo();
        repo.Write(".gitignore", "ignored\n");
        repo.Write("ignored/steps/01-01.json", SampleStep.Bad);
        File.CreateSymbolicLink(repo.At("ignored/steps/loop"), "..");
        File.CreateSymbolicLink(repo.At("ignored/steps/01-02.json"), "01-01.json");

        Finished check = Tool.Run(repo.Top, "check", "ignored");

        check.Output.ShouldContain($"ignored/steps/01-01.json{SampleStep.BadLine}");
        check.Output.ShouldContain("ignored/steps/01-02.json:1:1: error PG003");
        check.Output.ShouldContain(" in 2 of 2 step files checked.");
    }

    [Test]
    public void A_repository_inside_the_repository_is_judged_where_it_is_named()
    {
        using var repo = new TestRepo();
        repo.Git("init", "--quiet", "nested");
        repo.Write("nested/steps/01-01.json", SampleStep.Bad);
        repo.Write("nested/.git/steps/01-01.json", SampleStep.Bad);

        Tool.Run(repo.Top, "check").Output.ShouldContain(" in 0 step files checked.");
        Finished check = Tool.Run(repo.Top, "check", "nested");

        check.Output.ShouldStartWith($"nested/steps/01-01.json{SampleStep.BadLine}");
        check.Output.ShouldContain(" in 1 of 1 step file checked.");
    }

    [Test]
    public void A_link_to_the_work_tree_leads_into_it()
    {
        using var repo = new TestRepo();
        repo.Write("phaseguard.json", "{ \"steps\": [ \"docs/feature/auth/steps/*.json\" ] }");
        repo.Write(SampleStep.Path, SampleStep.Bad);
        string link = Path.Combine(repo.Home, "link");
        File.CreateSymbolicLink(link, repo.Top);

        foreach (string path in (string[])["", "docs", SampleStep.Path])
        {
            Tool.Run(repo.Top, "check", Path.Combine(link, path)).Output.ShouldStartWith($"{SampleStep.Path}{SampleStep.BadLine}");
        }
    }

    [Test]
    public void What_nobody_may_look_at_is_not_gone()
    {
        using var repo = new TestRepo();
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Write(".gitignore", "ignored\n");
        repo.Write("ignored/steps/01-01.json", SampleStep.Bad);
        string[] folders = ["docs", "ignored"];
        repo.Run("chmod", ["000", .. folders]);

        try
        {
            if (Environment.IsPrivilegedProcess)
            {
                Assert.Ignore("this account may look at everything");
            }

            Tool.Run(repo.Top, "check").Error.ShouldStartWith($"phaseguard: the file \"{SampleStep.Path}\" cannot be read: ");
            Tool.Run(repo.Top, "check", "docs").ExitCode.ShouldBe(3);
            Tool.Run(repo.Top, "check", "ignored").Error.ShouldStartWith("phaseguard: the folder ");
        }
        finally
        {
            repo.Run("chmod", ["700", .. folders]);
        }
    }
}
