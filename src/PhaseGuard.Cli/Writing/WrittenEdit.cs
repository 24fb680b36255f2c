namespace PhaseGuard.Cli.Writing;

/// <summary>What was written into a step file for the sake of a commit.</summary>
/// <param name="Message">The message of that commit.</param>
/// <param name="Recorded">What was recorded, in sentences.</param>
/// <param name="Before">The file's bytes before.</param>
/// <param name="After">The file's bytes since.</param>
internal sealed record WrittenEdit(string Message, IReadOnlyList<string> Recorded, byte[] Before, byte[] After);
