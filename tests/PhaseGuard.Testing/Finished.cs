
namespace PhaseGuard.Testing;

/// <summary>How a child process ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record Finished(int ExitCode, string Output, string Error)
{
    /// <summary>Both outputs, for a look at all that somebody would see.</summary>
    public string Shown => Output + Error;

    /// <summary>This, where the process ended with 0.</summary>
    /// <exception cref="InvalidOperationException">It did not.</exception>
    public Finished OrThrow() => ExitCode == 0 ? this : throw new InvalidOperationException($"exit code {ExitCode}: {Shown}");
}
