namespace PhaseGuard.Cli.Tests;

/// <summary>What is wrong on the command line is exit 2, what cannot be read is exit 3; both are one sentence.</summary>
public sealed class BadInputTests
{
    [TestCase("chekc")]
    [TestCase("check --stagde")]
    [TestCase("check --format yaml")]
    [TestCase("[suggest] check")]
    [TestCase("check --format")]
    [TestCase("check -x")]
    [TestCase("check --output")]
    [TestCase("check --output -")]
    [TestCase("check --color sometimes")]
    [TestCase("rules --format sarif")]
    [TestCase("check --staged docs")]
    [TestCase("check - docs")]
    [TestCase("check --stdin-path docs/steps/01-01.json")]
    [TestCase("rules PG999")]
    [TestCase("rules PG001 PG002")]
    [TestCase("install now")]
    [TestCase("hook")]
    public void A_wrong_command_line_is_exit_2_and_one_sentence(string line)
    {
        using var repo = new TestRepo();
        Finished run = Tool.Run(repo.Top, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Error.ShouldMatch("^phaseguard: [^\n]+[.?]\n(usage: dotnet phaseguard [^\n]+\n)?$");
    }

    [Test]
    public void A_token_with_a_dash_is_a_path_only_after_two_dashes()
    {
        using var repo = new TestRepo();
        repo.Write("-x", SampleStep.Bad);

        Tool.Run(repo.Top, "check", "-x").Error.ShouldBe("phaseguard: unknown option \"-x\".\nusage: dotnet phaseguard check [PATH...] [options] (--help explains it)\n");
        Tool.Run(repo.Top, "check", "--", "-x").Output.ShouldContain($"-x{SampleStep.BadLine}");
    }

    [Test]
    public void A_name_with_an_at_sign_is_a_path_and_no_response_file()
    {
        using var repo = new TestRepo();
        repo.Write("@args", SampleStep.Bad);

        Tool.Run(repo.Top, "check", "@args").Output.ShouldContain($"@args{SampleStep.BadLine}");
    }

    [Test]
    public void A_path_that_does_not_exist_is_exit_3()
    {
        using var repo = new TestRepo();
        Tool.Run(repo.Top, "check", "docs/missing.json")
            .ShouldBe(new Finished(3, "", "phaseguard: there is no file or folder \"docs/missing.json\": correct the path.\n"));
    }

    [Test]
    public void Outside_a_repository_staged_cannot_be_checked()
    {
        string folder = Directory.CreateTempSubdirectory("phaseguard-").FullName;
        try
        {
            Tool.Run(folder, "check", "--staged")
                .ShouldBe(new Finished(3, "", "phaseguard: this folder is in no git repository: go to a repository, and try again.\n"));
        }
        finally
        {
            Directory.Delete(folder);
        }
    }

    [Test]
    public void A_path_that_is_not_utf8_can_only_be_judged_through_git()
    {
        using var repo = new TestRepo();
        repo.Run("sh", ["-c", "mkdir -p docs/steps && printf '{}' > \"docs/steps/$(printf '\\377').json\""]).OrThrow();

        Finished check = Tool.Run(repo.Top, "check");

        check.ExitCode.ShouldBe(3);
        check.Error.ShouldContain("docs/steps/\\xff.json is not UTF-8");
        repo.Run("rm", ["-r", "docs"]).OrThrow();
    }
}
