namespace PhaseGuard.Steps.Edits;

/// <summary>What somebody says with a command, so that a refusal can name it and each program calls it as it does.</summary>
public enum EditInput
{
    /// <summary>Who begins with a step.</summary>
    Agent,

    /// <summary>Why, in words.</summary>
    Reason,

    /// <summary>Who is asked to look at the work.</summary>
    Reviewer,

    /// <summary>Whether a phase passed.</summary>
    Outcome,

    /// <summary>Whatever else is worth knowing of a phase; a review says here what it found.</summary>
    Notes,

    /// <summary>What shows that an acceptance criterion is met.</summary>
    Evidence,

    /// <summary>The version whose phases a step has.</summary>
    Version,

    /// <summary>Whether a step is asked for that failed.</summary>
    Retry,

    /// <summary>What was repaired since a step failed.</summary>
    Mended,
}

internal static class EditInputs
{
    /// <summary>How sentences call it.</summary>
    public static string Word(EditInput input) => input switch
    {
        EditInput.Agent => "the agent",
        EditInput.Reason => "the reason",
        EditInput.Reviewer => "the reviewer",
        EditInput.Outcome => "the outcome",
        EditInput.Notes => "the notes",
        EditInput.Evidence => "the evidence",
        EditInput.Version => "the version",
        EditInput.Mended => "what was mended",
        _ => "a retry",
    };
}
