using PhaseGuard.Reports;

namespace PhaseGuard.Checks;

/// <summary>The tool as it was called, so that the commands in messages can be typed as they stand there.</summary>
internal static class ToolName
{
    /// <summary>The variable by which a launcher, and a git hook that the tool wrote, tell how the tool was called.</summary>
    public const string Variable = "PHASEGUARD_COMMAND";

    /// <summary>Finds out how this process was called.</summary>
    /// <param name="variable">Looks a variable of the environment up.</param>
    /// <param name="program">The file that runs; <see langword="null"/> where the system does not tell.</param>
    /// <returns>What the launcher says; <c>phaseguard</c> for a program of that name; else <c>dotnet phaseguard</c>.</returns>
    public static string Of(Func<string, string?> variable, string? program)
        => variable(Variable) is { Length: > 0 } said ? said
            : Path.GetFileNameWithoutExtension(program) == "phaseguard" ? "phaseguard"
            : TextStyle.Default.Tool;
}
