namespace PhaseGuard.Reports;

/// <summary>How a report for people looks. The defaults are those of a pipe or a file.</summary>
public sealed record TextStyle
{
    /// <summary>No terminal: no colour, no source lines, repository paths.</summary>
    public static TextStyle Default { get; } = new();

    /// <summary>Shows a repository path, such as relative to the current folder.</summary>
    public Func<string, string> ShowPath { get; init; } = path => path;

    /// <summary>
    /// How many columns the terminal has; <see langword="null"/> where there is none. On a terminal cures are wrapped, and the
    /// source line is shown where the findings bring it (<see cref="ValidationOptions.WithSource"/>).
    /// </summary>
    public int? Width { get; init; }

    /// <summary>Whether to write ANSI colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>What the tool is called where the reader is: a report names its commands so.</summary>
    public string Tool { get; init; } = "dotnet phaseguard";

    /// <summary>Whether warnings stay untold, and the summary too where there is no error.</summary>
    public bool IsQuiet { get; init; }
}
