namespace PhaseGuard.Boards;

/// <summary>How all records stood after a commit.</summary>
/// <param name="Commit">The full id.</param>
/// <param name="Time">When it was committed.</param>
/// <param name="Rows">How many records there were.</param>
/// <param name="Finished">How many of them were finished.</param>
/// <param name="Findings">How many findings they had.</param>
public sealed record BoardMoment(string Commit, DateTimeOffset Time, int Rows, int Finished, int Findings);
