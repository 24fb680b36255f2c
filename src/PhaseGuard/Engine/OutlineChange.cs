namespace PhaseGuard;

/// <summary>A judged file before and after a commit, in outline.</summary>
/// <param name="Before">The file in the parent; <see langword="null"/> where it was not there.</param>
/// <param name="After">The file in the commit.</param>
internal sealed record OutlineChange(Outline? Before, Outline After);
