namespace PhaseGuard.Checks;

/// <summary>The hooks of git on which the guard hangs.</summary>
internal static class HookNames
{
    /// <summary>Those that guard a clone; git runs the second one, and not the first, for a merge without conflicts.</summary>
    public static IReadOnlyList<string> OfClone { get; } = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push"];

    /// <summary>All; the last one guards a server.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfClone, "pre-receive"];

    /// <summary>All of them, as they are listed for people.</summary>
    public static string Listed => string.Join(", ", All);
}
