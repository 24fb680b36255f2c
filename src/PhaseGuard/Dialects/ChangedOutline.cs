namespace PhaseGuard.Dialects;

/// <summary>A file that a commit changes, in outline.</summary>
/// <param name="Before">The file in the parent; <see langword="null"/> where it was not there.</param>
/// <param name="After">The file in the commit; <see langword="null"/> where it is gone.</param>
/// <param name="TakesBack">Whether the commit takes it back, on purpose, to a version that it had in an ancestor.</param>
internal sealed record ChangedOutline(Outline? Before, Outline? After, bool TakesBack);
