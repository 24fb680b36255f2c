namespace PhaseGuard.Workflows.Edits;

/// <summary>What somebody says with a command, so that a refusal can name it.</summary>
internal enum WorkflowInput
{
    /// <summary>What was done, as a text.</summary>
    SummaryFile,

    /// <summary>Why a task stops, in words.</summary>
    Reason,

    /// <summary>What made a task fail, in words.</summary>
    Error,

    /// <summary>That a task is begun once more, past its attempts.</summary>
    Force,
}
