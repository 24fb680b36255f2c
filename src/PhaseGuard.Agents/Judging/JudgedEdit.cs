namespace PhaseGuard.Agents.Judging;

/// <summary>A judged file that an edit would spoil.</summary>
/// <param name="Report">What it would bring, in file order; nothing where it is no edit's business, since the commands alone write the file.</param>
/// <param name="Text">The bytes in which the findings stand; empty where the file would be gone.</param>
/// <param name="Command">The command by which the record goes on rightly; <see langword="null"/> where there is none.</param>
internal sealed record JudgedEdit(FileReport Report, ReadOnlyMemory<byte> Text, string? Command);
