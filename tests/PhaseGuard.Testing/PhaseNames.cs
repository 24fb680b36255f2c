namespace PhaseGuard.Testing;

/// <summary>The phases of the four phase sets, by how many they are.</summary>
public static class PhaseNames
{
    private static readonly string[] _five = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"];
    private static readonly string[] _seven = ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", "COMMIT"];
    private static readonly string[] _eight =
        ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", "REFACTOR_L4", "COMMIT"];

    private static readonly string[] _fourteen =
    [
        "PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW",
        "REFACTOR_L1", "REFACTOR_L2", "REFACTOR_L3", "REFACTOR_L4", "POST_REFACTOR_REVIEW", "FINAL_VALIDATE", "COMMIT",
    ];

    /// <summary>The names of so many phases; those of the largest set where no set has so many.</summary>
    /// <param name="count">How many.</param>
    public static IReadOnlyList<string> Of(int count) => count switch { 5 => _five, 7 => _seven, 8 => _eight, _ => _fourteen };

    /// <summary>The schema version of the set of so many phases.</summary>
    /// <param name="count">How many.</param>
    public static string Version(int count) => count switch { 5 => "4.0", 7 => "3.0", 8 => "2.0", _ => "1.0" };
}
