namespace PhaseGuard.Cli.Mcp;

/// <summary>The types of what tools are given.</summary>
internal enum ToolParameterKind
{
    /// <summary>A string.</summary>
    Text,

    /// <summary>True or false; false where it is left out.</summary>
    Flag,

    /// <summary>An array of strings.</summary>
    Texts,

    /// <summary>The four counts of a test run.</summary>
    Counts,
}
