using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Writing;

/// <summary>What was written into a step file for the sake of a commit.</summary>
/// <param name="Message">The message of that commit.</param>
/// <param name="Recorded">What was recorded, in sentences.</param>
/// <param name="Next">The command that comes after that commit; <see langword="null"/> where nothing is left to do.</param>
/// <param name="Before">The file's bytes before.</param>
/// <param name="After">The file's bytes since.</param>
internal sealed record WrittenEdit(string Message, IReadOnlyList<string> Recorded, NextAction? Next, byte[] Before, byte[] After);
