using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Steps.Rules;

internal sealed class PG040UnknownState() : StepRule(
    "PG040", "unknown-state", Level.Warning, "The step is in a state that does not exist.")
{
    private const string Cure = $"Set \"status\" of the state to {StepStates.Words}.";

    protected override void CheckStep(StepFile step, FindingCollector findings)
    {
        if (step.State.IsString && StepStates.ReadExactly(step.State) == StepState.Unknown && !IsPlanned(step))
        {
            string found = step.State.Text;
            string? meant = StepStates.Suggest(found);
            findings.Add(
                this,
                step.State.Place,
                $"unknown state {Quote.Of(found)}",
                meant is null ? Cure : $"Did you mean \"{meant}\"? {Cure}");
        }
    }

    /// <summary>Phases of an unknown version are not known to be begun.</summary>
    private static bool IsPlanned(StepFile step) => step.Set is null ? step.KnownState == StepState.Todo : step.IsPristine;

    public override Fix? FixFor(StepFile document, SourcePosition at)
    {
        if (StepStates.Suggest(document.State.Text) is not { } meant)
        {
            return null;
        }

        var edit = new JsonEdit(document.Tree);
        edit.Replace(document.State, JsonContent.Of(meant));
        return Fix.Safe($"Write \"{meant}\".", edit);
    }
}
