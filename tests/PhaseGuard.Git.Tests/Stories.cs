namespace PhaseGuard.Git.Tests;

/// <summary>What every story ends with.</summary>
internal static class Stories
{
    /// <summary>A repository with the hook and one commit, in which the step is good.</summary>
    public static TestRepo WithGoodStep(params string[] init)
    {
        var repo = new TestRepo(init);
        repo.Stage(SampleStep.Path, SampleStep.Good);
        repo.CommitUnguarded();
        repo.InstallHook();
        return repo;
    }

    /// <summary>A repository with the hook and one commit, in which there is no step.</summary>
    public static TestRepo WithoutStep(params string[] init)
    {
        var repo = new TestRepo(init);
        repo.Stage("README.md", "a project\n");
        repo.CommitUnguarded();
        repo.InstallHook();
        return repo;
    }

    /// <summary>The hook stopped it, because of the bad step at this path alone. A story's file name need not fit the task id.</summary>
    public static void ShouldBeBlocked(this Finished commit, string path = SampleStep.Path)
    {
        commit.Errors().ShouldBe([$"{path}:{SampleStep.Sin}"]);
        commit.Shown.ShouldContain("\n1 error, ");
        commit.ExitCode.ShouldBe(1);
    }

    /// <summary>The lines of the errors that the hook reported.</summary>
    public static IEnumerable<string> Errors(this Finished commit)
        => commit.Shown.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal));

    /// <summary>The hook stopped it, because the step at this path has no content.</summary>
    public static void ShouldBeUnreadable(this Finished commit, string what, string path = SampleStep.Path)
    {
        commit.Shown.ShouldStartWith($"{path}:1:1: error PG003: a step file must be a regular file, and this is {what}\n");
        commit.ExitCode.ShouldBe(1);
    }

    /// <summary>The hook looked at so many step files, and all are good.</summary>
    public static void ShouldPass(this Finished commit, int steps = 1)
    {
        commit.Shown.ShouldNotContain(": error ");
        commit.Shown.ShouldMatch($@"(^|\n)0 errors, \d+ warnings? in (\d+ of )?{steps} step files? checked\.");
        commit.ExitCode.ShouldBe(0);
    }

    /// <summary>The hook had nothing to judge, and said nothing.</summary>
    public static void ShouldBeSilent(this Finished commit) => commit.ShouldBe(new Finished(0, "", ""));

    /// <summary>The hook could not look, which stops a commit: exit code 3 and one sentence on standard error.</summary>
    public static void ShouldNotBeChecked(
        this TestRepo repo, string sentence, IReadOnlyDictionary<string, string?>? environment = null)
        => repo.Hook(environment: environment).ShouldNotBeChecked(sentence);

    /// <summary>Exit code 3 and one sentence on standard error.</summary>
    public static void ShouldNotBeChecked(this Finished hook, string sentence)
    {
        hook.Error.ShouldStartWith("phaseguard: ");
        hook.Error.ShouldContain(sentence);
        hook.Error.Count(c => c == '\n').ShouldBe(1);
        hook.Error.ShouldEndWith("\n");
        hook.Output.ShouldBeEmpty();
        hook.ExitCode.ShouldBe(3);
    }
}
