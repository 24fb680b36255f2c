namespace PhaseGuard.Steps.Messages;

/// <summary>The step files that a push makes public, as they are at its tip.</summary>
/// <param name="Steps">The files in path order.</param>
internal sealed record PushedSteps(IReadOnlyList<StepOutline> Steps);
