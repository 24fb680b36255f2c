using PhaseGuard.Json;

namespace PhaseGuard.Policies;

/// <summary>A baseline before and after a change.</summary>
/// <param name="Before">The baseline before; <see langword="null"/> where there was none.</param>
/// <param name="After">The baseline after; <see langword="null"/> where there is none.</param>
/// <param name="Root">The text of the baseline after; absent where it was removed.</param>
/// <param name="PathBefore">The path that a file had before the change.</param>
internal sealed record BaselineChange(Baseline? Before, Baseline? After, JsonValue Root, Func<string, string> PathBefore);
