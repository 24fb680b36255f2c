namespace PhaseGuard.Steps;

/// <summary>The built-in phase sets, and which of them a declared version means.</summary>
internal static class PhaseSets
{
    /// <summary>The version of a step file that declares none.</summary>
    public const string DefaultVersion = "1.0";

    /// <summary>The phase that tells a 14-phase log from a shorter one under the version <c>2.0.0</c>.</summary>
    private const string GreenUnit = "GREEN_UNIT";

    private const string RefactorL4 = "REFACTOR_L4";

    public static PhaseSet Fourteen { get; } = new(
        [
            "PREPARE", "RED_ACCEPTANCE", "RED_UNIT", GreenUnit, "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW",
            "REFACTOR_L1", "REFACTOR_L2", "REFACTOR_L3", RefactorL4, "POST_REFACTOR_REVIEW", "FINAL_VALIDATE", "COMMIT",
        ],
        [
            new(Checkpoint.Green, 5), new(Checkpoint.Review, 6), new(Checkpoint.Refactor, 10), new(Checkpoint.Final, 12),
        ]);

    public static PhaseSet Eight { get; } = new(
        ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", RefactorL4, "COMMIT"],
        [new(Checkpoint.Green, 3), new(Checkpoint.Review, 4), new(Checkpoint.Refactor, 6)]);

    public static PhaseSet Seven { get; } = new(
        ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "REVIEW", "REFACTOR_CONTINUOUS", "COMMIT"],
        [new(Checkpoint.Green, 3), new(Checkpoint.Review, 4), new(Checkpoint.Final, 5)]);

    public static PhaseSet Five { get; } = new(
        ["PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN", "COMMIT"],
        [new(Checkpoint.Green, 3)]);

    /// <summary>The versions that are built in.</summary>
    public static IReadOnlyList<string> Versions { get; } = ["1.0", "2.0", "3.0", "4.0"];

    /// <param name="version">The declared version, by its own text.</param>
    /// <param name="logNames">Whether the log has an entry of a name.</param>
    /// <returns>The set, or <see langword="null"/> where nobody defined the version.</returns>
    public static PhaseSet? Choose(string version, Func<string, bool> logNames) => version switch
    {
        "1.0" or "1.0.0" => Fourteen,
        "2.0.0" when logNames(GreenUnit) => Fourteen,
        "2.0" or "2.0.0" => logNames(RefactorL4) ? Eight : Seven,
        "3.0" or "3.0.0" => Seven,
        "4.0" or "4.0.0" => Five,
        _ => null,
    };

    /// <summary>Where the checkpoints of a set stand that says nothing of them: after the phases that have them in the built-in sets.</summary>
    public static IReadOnlyList<Checkpoint> CheckpointsOf(IReadOnlyList<string> names)
    {
        List<string> order = [.. names];
        bool hasL4 = order.Contains(RefactorL4);
        return
        [
            .. new Checkpoint[]
            {
                new(Checkpoint.Green, Math.Max(order.IndexOf("GREEN_ACCEPTANCE"), order.IndexOf("GREEN"))),
                new(Checkpoint.Review, order.IndexOf("REVIEW")),
                new(Checkpoint.Refactor, order.IndexOf(RefactorL4)),
                new(Checkpoint.Final, Math.Max(order.IndexOf("FINAL_VALIDATE"), hasL4 ? -1 : order.IndexOf("REFACTOR_CONTINUOUS"))),
            }.Where(checkpoint => checkpoint.LastFinished >= 0 && checkpoint.LastFinished < names.Count - 1)
                .OrderBy(checkpoint => checkpoint.LastFinished),
        ];
    }
}
