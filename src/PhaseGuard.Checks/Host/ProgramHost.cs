using System.Runtime.CompilerServices;
using System.Text;
using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Runs a program so that nothing that goes wrong can look like a pass.</summary>
internal static class ProgramHost
{
    /// <summary>Runs the program, with standard output in UTF-8.</summary>
    /// <param name="program">Gets standard output and standard error, and gives the exit code.</param>
    /// <returns>The program's exit code; 3 where it could not look or crashed, after one sentence on standard error.</returns>
    public static int Run(Func<TextWriter, TextWriter, int> program)
    {
        try
        {
            return RunOnStreams(program);
        }
#pragma warning disable CA1031 // whatever it is, it must stop the commit
        catch (Exception)
#pragma warning restore CA1031
        {
            LastWords.Say();
            return ExitCode.CannotCheck;
        }
    }

    /// <summary>A method of its own, so that what it needs is loaded when somebody catches that it cannot be.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunOnStreams(Func<TextWriter, TextWriter, int> program)
    {
        StandardStreams.Prepare();
        using var error = new StreamWriter(StandardStreams.OpenError(), new UTF8Encoding(false)) { AutoFlush = true };
        try
        {
            using var output = new StreamWriter(StandardStreams.OpenOutput(), new UTF8Encoding(false));
            using var following = new FollowingWriter(error, output);
            return Run(program, output, following, Environment.GetEnvironmentVariable("PHASEGUARD_DEBUG"));
        }
        catch (CannotCheckException exception)
        {
            return Say(error, exception.Message);
        }
    }

    /// <summary>The same with streams of the caller's.</summary>
    /// <param name="program">The program.</param>
    /// <param name="output">Its standard output.</param>
    /// <param name="error">Its standard error.</param>
    /// <param name="debug">The value of <c>PHASEGUARD_DEBUG</c>: <c>1</c> shows where a crash came from.</param>
    public static int Run(Func<TextWriter, TextWriter, int> program, TextWriter output, TextWriter error, string? debug = null)
    {
        try
        {
            return program(output, error);
        }
        catch (Exception exception) when (exception is OperationCanceledException || Interrupt.Happened)
        {
            return ExitCode.Interrupted;
        }
        catch (CannotCheckException exception)
        {
            return Say(error, Quote.Plain(exception.Message));
        }
#pragma warning disable CA1031 // whatever it is, it must stop the commit
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Say(error, debug == "1" ? exception.ToString()
                : LastWords.IsLack(exception) ? LastWords.TooLittle
                : $"an unexpected error, nothing was judged: {Quote.Plain(exception.Message)} (PHASEGUARD_DEBUG=1 shows where).");
        }
    }

    private static int Say(TextWriter error, string sentence)
    {
        error.Write($"phaseguard: {sentence}\n");
        return ExitCode.CannotCheck;
    }
}
