using System.Diagnostics.CodeAnalysis;

namespace PhaseGuard.Steps.Edits;

/// <summary>What came of a command on a step file: a new text, or why there is none.</summary>
public sealed record EditResult
{
    internal EditResult()
    {
    }

    /// <summary>Whether there is a new text.</summary>
    [MemberNotNullWhen(true, nameof(Text), nameof(Progress))]
    public bool Succeeded => Text is not null;

    /// <summary>The file's new bytes, for the caller to write; the old ones where the command changed nothing. <see langword="null"/> where nothing may be written.</summary>
    public ReadOnlyMemory<byte>? Text { get; internal init; }

    /// <summary>What forbids the command, and what leads on; <see langword="null"/> where nothing does, or <see cref="Flaws"/> tell.</summary>
    public Refusal? Refusal { get; internal init; }

    /// <summary>What the file would be wrong in, or what it is wrong in where it <see cref="IsUnreadable"/>; <see langword="null"/> where it is neither.</summary>
    public FileReport? Flaws { get; internal init; }

    /// <summary>Whether nothing of a step can be read in the file.</summary>
    public bool IsUnreadable { get; internal init; }

    /// <summary>What was recorded, in sentences; empty where there is no new text.</summary>
    public IReadOnlyList<string> Recorded { get; internal init; } = [];

    /// <summary>
    /// The message of the commit that the edit is about: of a checkpoint or the end of a step, the one to make; of a rollback, the one that it
    /// takes back. <see langword="null"/> for every other command.
    /// </summary>
    public string? CommitMessage { get; internal init; }

    /// <summary>Where to go on in the new text; <see langword="null"/> where there is none.</summary>
    public StepProgress? Progress { get; internal init; }
}
