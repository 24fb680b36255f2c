using PhaseGuard.Checks;

namespace PhaseGuard.Git.Tests;

/// <summary>Whatever goes wrong, nothing can look like a pass.</summary>
public sealed class CrashTests
{
    [Test]
    public void A_crash_is_one_sentence()
    {
        (int exitCode, string output, string error) = Run(debug: null);

        exitCode.ShouldBe(ExitCode.CannotCheck);
        output.ShouldBeEmpty();
        error.ShouldBe("phaseguard: an unexpected error, nothing was judged: boom\\nbang (PHASEGUARD_DEBUG=1 shows where).\n");
    }

    [Test]
    public void A_crash_shows_where_with_PHASEGUARD_DEBUG()
    {
        (int exitCode, string output, string error) = Run(debug: "1");

        exitCode.ShouldBe(ExitCode.CannotCheck);
        output.ShouldBeEmpty();
        error.ShouldStartWith("phaseguard: System.ArithmeticException: boom");
        error.ShouldContain(nameof(CrashTests));
    }

    private static (int ExitCode, string Output, string Error) Run(string? debug)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = ProgramHost.Run((_, _) => throw new ArithmeticException("boom\nbang"), output, error, debug);
        return (exitCode, output.ToString(), error.ToString());
    }
}
