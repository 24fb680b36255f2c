namespace PhaseGuard.Steps.Edits;

/// <summary>What came of a command on a step file: a new text, or why there is none.</summary>
internal sealed record StepEditing
{
    /// <summary>The new text; <see langword="null"/> where nothing may be written.</summary>
    public byte[]? After { get; init; }

    /// <summary>What the protocol forbids, and what to do instead.</summary>
    public string? Refusal { get; init; }

    /// <summary>What the file would be wrong in; where it cannot be read, what it is wrong in.</summary>
    public FileReport? Flaws { get; init; }

    /// <summary>Whether the file is one that can be edited.</summary>
    public bool CanBeRead { get; init; }

    /// <summary>The message of the commit that the edit is about.</summary>
    public string? Message { get; init; }

    /// <summary>What to tell whoever gave the command: what was recorded, and what comes next.</summary>
    public List<string> Told { get; init; } = [];
}
