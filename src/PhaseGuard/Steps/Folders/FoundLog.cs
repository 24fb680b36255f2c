using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Steps.Folders;

/// <summary>A log that a phase names, and what the tree has in its place.</summary>
/// <param name="Step">The step of the phase.</param>
/// <param name="Log">What the phase says of the log.</param>
/// <param name="Sha256">The digest of the file; <see langword="null"/> where the tree has none.</param>
internal sealed record FoundLog(StepOutline Step, EvidenceLog Log, string? Sha256);
