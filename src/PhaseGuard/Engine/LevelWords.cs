namespace PhaseGuard;

/// <summary>The words of the levels.</summary>
internal static class LevelWords
{
    /// <summary>The level as every report and the policy write it.</summary>
    public static string Word(this Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        _ => "off",
    };
}
