namespace PhaseGuard.Boards;

/// <summary>What a board says of a group of records as a whole.</summary>
/// <param name="Name">The name, which its rows have, too.</param>
/// <param name="Words">How it stands, in a sentence.</param>
public sealed record BoardGroup(string Name, string Words);
