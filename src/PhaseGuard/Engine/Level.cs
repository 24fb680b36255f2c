namespace PhaseGuard;

/// <summary>How grave a finding is.</summary>
public enum Level
{
    /// <summary>The rule is turned off.</summary>
    Off,

    /// <summary>Shown; the file may be committed.</summary>
    Warning,

    /// <summary>The file is blocked.</summary>
    Error,
}
