using PhaseGuard.Steps;

namespace PhaseGuard;

/// <summary>What of a report is about step files.</summary>
public sealed partial record FileReport
{
    /// <summary>What a report counts where nothing was judged.</summary>
    internal const string UsualNoun = StepFileKind.FileNoun;

    /// <summary>Whether a step file was judged.</summary>
    public bool IsStepFile => Noun == StepFileKind.FileNoun;
}
