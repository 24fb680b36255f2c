using PhaseGuard.Workflows.Edits;

namespace PhaseGuard.Workflows.Repairs;

/// <summary>A thing that is wrong with a session, and what repairs it.</summary>
/// <param name="Sentence">What is wrong; paths are values inside it.</param>
/// <param name="Write">The file to write; <see langword="null"/> where nothing is known that would repair it.</param>
internal sealed record RepairStep(FormattableString Sentence, SessionWrite? Write)
{
    /// <summary>Whether the file has content that nobody can read, which is kept beside it.</summary>
    public bool KeepsBroken { get; init; }
}
