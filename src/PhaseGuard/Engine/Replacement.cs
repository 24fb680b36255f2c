namespace PhaseGuard;

/// <summary>A commit that was public, and the one that is public in its place and does not build on it.</summary>
/// <param name="Before">The full id of the one.</param>
/// <param name="After">The full id of the other.</param>
internal sealed record Replacement(string Before, string After);
