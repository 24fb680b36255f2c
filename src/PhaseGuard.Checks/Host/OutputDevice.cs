using PhaseGuard.Reports;

namespace PhaseGuard.Checks;

/// <summary>What stands behind standard output, for a report to look right on it.</summary>
/// <param name="IsTerminal">Whether it is a terminal.</param>
/// <param name="ShowsColor">Whether the terminal is known to show ANSI colours.</param>
/// <param name="Width">Counts the terminal's columns.</param>
internal sealed record OutputDevice(bool IsTerminal, bool ShowsColor, Func<int> Width)
{
    /// <summary>No terminal.</summary>
    public static OutputDevice Pipe { get; } = new(false, false, () => TerminalWidth.Usual);

    /// <summary>This process's own. An older console of Windows shows colour codes as text, so there colours must be asked for.</summary>
    public static OutputDevice Current => new(!Console.IsOutputRedirected, !OperatingSystem.IsWindows(), TerminalWidth.Count);

    /// <summary>How text looks here.</summary>
    /// <param name="variable">Looks a variable of the environment up.</param>
    /// <param name="color">Whether somebody asked for colours or for none; <see langword="null"/> where nobody did.</param>
    public TextStyle Style(Func<string, string?> variable, bool? color = null)
    {
        bool hasColor = color ?? (!IsSet(variable("NO_COLOR")) && (IsForced(variable("FORCE_COLOR")) || (IsTerminal && ShowsColor)));
        return new TextStyle { HasColor = hasColor, Width = IsTerminal ? Width() : hasColor ? TerminalWidth.Usual : null };
    }

    private static bool IsSet(string? value) => !string.IsNullOrEmpty(value);

    private static bool IsForced(string? value) => IsSet(value) && value is not ("0" or "false");
}
