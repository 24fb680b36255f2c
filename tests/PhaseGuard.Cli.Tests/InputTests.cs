namespace PhaseGuard.Cli.Tests;

public sealed class InputTests
{
    [Test]
    public void What_is_larger_than_any_step_file_is_only_counted()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, new byte[StepValidator.SizeLimit + 70_000], "check", "-").Output
            .ShouldStartWith("<stdin>:1:1: error PG003: a step file must be a regular file, and this is a file of 10555760 bytes, more than 10485760\n");
        Tool.Run(repo.Top, new byte[StepValidator.SizeLimit], "check", "-").Output.ShouldStartWith("<stdin>:1:1: error PG001");
    }

    [Test]
    [Platform(Exclude = "Win")]
    public void A_folder_is_no_standard_input()
    {
        using var repo = new TestRepo();

        Finished check = repo.Run("sh", ["-c", "exec dotnet \"$0\" check - <.", Path.Combine(AppContext.BaseDirectory, "dotnet-phaseguard.dll")]);

        check.ExitCode.ShouldBe(3);
        check.Error.ShouldStartWith("phaseguard: standard input cannot be read: ");
    }
}
