namespace PhaseGuard.Cli.Verifying;

/// <summary>A version of a step file with phases that say in it, and not before, that they passed.</summary>
/// <param name="Commit">The id of the commit.</param>
/// <param name="Path">The repository path.</param>
/// <param name="Text">The file's bytes.</param>
/// <param name="Positions">Where in the log the phases stand.</param>
internal sealed record FinishedStep(string Commit, string Path, byte[] Text, IReadOnlyList<int> Positions);
