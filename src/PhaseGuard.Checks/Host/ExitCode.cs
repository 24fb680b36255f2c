using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>What every command ends with.</summary>
internal static class ExitCode
{
    /// <summary>No error was found.</summary>
    public const int Ok = 0;

    /// <summary>Errors were found.</summary>
    public const int Blocked = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>It could not be looked: nothing is said of the files, and the commit stops.</summary>
    public const int CannotCheck = 3;

    /// <summary>Somebody pressed Ctrl-C.</summary>
    public const int Interrupted = Interrupt.ExitCode;

    /// <summary>The exit code of a finished check.</summary>
    /// <param name="report">What was found.</param>
    public static int Of(Report report)
    {
        return report.IsBlocked ? Blocked : Ok;
    }
}
