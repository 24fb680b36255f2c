namespace PhaseGuard.Steps;

/// <summary>A place of a phase set after which everything may be pending.</summary>
/// <param name="Name">GREEN, REVIEW, REFACTOR or FINAL.</param>
/// <param name="LastFinished">The 0-based position of the last phase that must be finished.</param>
internal sealed record Checkpoint(string Name, int LastFinished)
{
    public const string Green = "GREEN";
    public const string Review = "REVIEW";
    public const string Refactor = "REFACTOR";
    public const string Final = "FINAL";
}
