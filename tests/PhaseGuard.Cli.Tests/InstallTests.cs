namespace PhaseGuard.Cli.Tests;

/// <summary>Real installs, and real commits after them.</summary>
public sealed class InstallTests
{
    [Test]
    public void After_install_a_bad_step_stops_the_commit_and_a_good_one_goes_through()
    {
        using var repo = new TestRepo();
        Tool.Start(repo, "install").ShouldBe(new Finished(0, "Installed .git/hooks/pre-commit.\nInstalled .git/hooks/pre-merge-commit.\nInstalled .git/hooks/commit-msg.\nInstalled .git/hooks/pre-push.\nEvery commit of a step file is judged from now on.\nNext: dotnet phaseguard init\n", ""));

        ShouldGuard(repo);
    }

    [Test]
    public void Only_the_hooks_that_are_named_are_written()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, "install", "--hooks", "commit-msg,pre-push").ShouldBe(new Finished(0, "Installed .git/hooks/commit-msg.\nInstalled .git/hooks/pre-push.\n", ""));

        File.Exists(repo.At(".git/hooks/pre-commit")).ShouldBeFalse();
    }

    [TestCase("pre-comit")]
    [TestCase("pre-commit,")]
    [TestCase("pre-commit, commit-msg")]
    public void A_hook_that_does_not_exist_is_a_wrong_command_line(string list)
    {
        using var repo = new TestRepo();

        Finished install = Tool.Run(repo.Top, "install", "--hooks", list);

        install.ExitCode.ShouldBe(2);
        install.Error.ShouldMatch("^phaseguard: \".*\" is no hook that the guard knows: name some of pre-commit, .*\n$");
        File.Exists(repo.At(".git/hooks/pre-commit")).ShouldBeFalse();
    }

    [Test]
    public void Installing_again_changes_nothing()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        string once = File.ReadAllText(repo.At(".git/hooks/pre-commit"));

        Tool.Run(repo.Top, "install").OrThrow();

        File.ReadAllText(repo.At(".git/hooks/pre-commit")).ShouldBe(once);
        Directory.GetFiles(repo.At(".git/hooks"), ".phaseguard*").ShouldBeEmpty();
    }

    [TestCase("with a space")]
    [TestCase("it's \"quoted\" $HOME `id`")]
    public void The_folders_name_does_not_matter(string name)
    {
        using TestRepo repo = TestRepo.Named(name);
        Tool.Run(repo.Top, "install").OrThrow();

        ShouldGuard(repo);
    }

    [Test]
    public void The_hooks_folder_that_git_is_told_of_is_honoured()
    {
        using var repo = new TestRepo();
        repo.Git("config", "core.hooksPath", "my hooks");

        Tool.Run(repo.Top, "install").Output.ShouldStartWith("Installed my hooks/pre-commit");

        File.Exists(repo.At(".git/hooks/pre-commit")).ShouldBeFalse();
        ShouldGuard(repo);
    }

    [Test]
    public void From_a_subfolder_the_same_hook_is_written()
    {
        using var repo = new TestRepo();
        Directory.CreateDirectory(repo.At("src/deep"));
        Tool.Run(repo.At("src/deep"), "install").OrThrow();

        ShouldGuard(repo);
    }

    [Test]
    public void In_a_linked_work_tree_the_hook_guards_all_of_them()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "x");
        repo.Commit().OrThrow();
        repo.Git("worktree", "add", "--quiet", "../linked");
        Tool.Run(repo.At("../linked"), "install").OrThrow();

        ShouldGuard(repo);
        repo.Write("../linked/docs/steps/01-01.json", SampleStep.Bad);
        repo.Git("-C", "../linked", "add", ".");
        repo.TryGit("-C", "../linked", "commit", "-m", "x").ExitCode.ShouldBe(1);
    }

    [Test]
    public void Somebody_elses_hook_is_never_touched()
    {
        using var repo = new TestRepo();
        repo.Write(".git/hooks/pre-commit", "#!/bin/sh\nexit 0\n");

        Finished install = Tool.Run(repo.Top, "install");

        install.ExitCode.ShouldBe(3);
        install.Error.ShouldBe("phaseguard: .git/hooks/pre-commit is there and is not PhaseGuard's, so it was left alone: `dotnet phaseguard install --chain` keeps it and runs it first.\n");
        File.ReadAllText(repo.At(".git/hooks/pre-commit")).ShouldBe("#!/bin/sh\nexit 0\n");
    }

    [Test]
    public void A_link_to_nowhere_is_somebody_elses_hook_too()
    {
        using var repo = new TestRepo();
        Directory.CreateDirectory(repo.At(".git/hooks"));
        File.CreateSymbolicLink(repo.At(".git/hooks/pre-commit"), "not-yet-mounted");

        Tool.Run(repo.Top, "install").ExitCode.ShouldBe(3);
        Tool.Run(repo.Top, "uninstall").Output.ShouldContain("left alone");
        new FileInfo(repo.At(".git/hooks/pre-commit")).LinkTarget.ShouldBe("not-yet-mounted");
    }

    [Test]
    public void A_merge_without_conflicts_is_judged()
    {
        using var repo = new TestRepo();
        repo.Stage("README.md", "x");
        repo.Commit().OrThrow();
        repo.Git("checkout", "--quiet", "-b", "side");
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        repo.Commit().OrThrow();
        repo.Git("checkout", "--quiet", "main");
        Tool.Run(repo.Top, "install").OrThrow();

        Finished merge = repo.TryGit("merge", "--no-ff", "--quiet", "side");

        merge.ExitCode.ShouldNotBe(0);
        merge.Shown.ShouldContain(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void Where_one_hook_is_somebody_elses_none_is_written()
    {
        using var repo = new TestRepo();
        repo.Write(".git/hooks/pre-merge-commit", "#!/bin/sh\nexit 0\n");

        Tool.Run(repo.Top, "install").Error.ShouldStartWith("phaseguard: .git/hooks/pre-merge-commit is there and is not PhaseGuard's");

        File.Exists(repo.At(".git/hooks/pre-commit")).ShouldBeFalse();
    }

    [Test]
    public void When_the_guard_is_gone_the_commit_stops_and_says_how_to_bring_it_back()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "install").OrThrow();
        string script = File.ReadAllText(repo.At(".git/hooks/pre-commit"));
        File.WriteAllText(repo.At(".git/hooks/pre-commit"), script.Replace("phaseguard-hook.dll", "gone.dll", StringComparison.Ordinal));
        repo.Stage(SampleStep.Path, SampleStep.Good);

        Finished commit = repo.Commit();

        commit.ExitCode.ShouldBe(1);
        commit.Error.ShouldMatch("^phaseguard: the guard is gone from .*gone.dll: bring it back with 'dotnet phaseguard install', and try again.\n$");
        repo.HasCommit.ShouldBeFalse();
    }

    [Test]
    public void Uninstall_removes_what_install_wrote_and_nothing_else()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "uninstall").Output.ShouldBe("No hook of PhaseGuard's is there: nothing to remove.\n");
        repo.Write(".git/hooks/pre-push", "#!/bin/sh\n");
        Tool.Run(repo.Top, "install", "--hooks", "pre-commit,commit-msg,pre-receive").OrThrow();

        Tool.Run(repo.Top, "uninstall").Output.ShouldBe("Removed .git/hooks/pre-commit.\nRemoved .git/hooks/commit-msg.\n.git/hooks/pre-push is not PhaseGuard's, so it was left alone.\nRemoved .git/hooks/pre-receive.\n");

        File.Exists(repo.At(".git/hooks/pre-commit")).ShouldBeFalse();
        File.Exists(repo.At(".git/hooks/pre-push")).ShouldBeTrue();
    }

    [Test]
    public void A_hooks_folder_that_cannot_be_written_is_one_sentence()
    {
        using var repo = new TestRepo();
        repo.Write("a-file", "x");
        repo.Git("config", "core.hooksPath", "a-file");

        Finished install = Tool.Run(repo.Top, "install");

        install.ExitCode.ShouldBe(3);
        install.Error.ShouldStartWith("phaseguard: the hooks folder cannot be changed: ");
    }

    private static void ShouldGuard(TestRepo repo)
    {
        repo.Stage(SampleStep.Path, SampleStep.Bad);
        Finished bad = repo.Commit();
        bad.ExitCode.ShouldBe(1);
        bad.Error.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.Commit().OrThrow();
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_hooks_folder_cannot_paint_the_terminal()
    {
        using var repo = new TestRepo();
        repo.Git("config", "core.hooksPath", "\u001b[31mhooks");

        Tool.Run(repo.Top, "install").Output.ShouldStartWith("Installed \\u001b[31mhooks/pre-commit.\n");
        Tool.Run(repo.Top, "uninstall").Output.ShouldStartWith("Removed \\u001b[31mhooks/pre-commit.\n");
        File.Exists(repo.At("\u001b[31mhooks/pre-commit")).ShouldBeFalse();
    }
}
