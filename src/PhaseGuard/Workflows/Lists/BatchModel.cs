namespace PhaseGuard.Workflows.Lists;

/// <summary>What follows from the execution model of a plan.</summary>
/// <param name="Kind">Which ready tasks may be begun together.</param>
/// <param name="SaysSequential">Whether the word "sequential" is in the model, beside others or alone.</param>
internal readonly record struct BatchModel(BatchKind Kind, bool SaysSequential)
{
    /// <summary>Whether one active task shuts out all others.</summary>
    public bool IsSequential => Kind == BatchKind.Sequential;

    /// <summary>The kind as people read it; <see langword="null"/> where the plan tells none.</summary>
    public string? Shown => Kind switch
    {
        BatchKind.Sequential => "Sequential",
        BatchKind.TddCycles => "TDD Cycles",
        BatchKind.Phased => "Phased",
        BatchKind.Parallel => "Parallel",
        _ => null,
    };

    /// <summary>Of several words the one counts that lets fewer tasks begin together, and "sequential" only where it stands alone.</summary>
    /// <param name="model">The model in lower case; <see langword="null"/> where none is told.</param>
    public static BatchModel Of(string? model)
    {
        bool Says(string word) => model?.Contains(word, StringComparison.Ordinal) == true;
        bool isSequential = Says("sequential");
        return new BatchModel(
            Says("tdd") ? BatchKind.TddCycles
                : Says("phased") ? BatchKind.Phased
                : Says("parallel") ? BatchKind.Parallel
                : isSequential ? BatchKind.Sequential : BatchKind.Untold,
            isSequential);
    }
}
