using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.ConcurrentWriter;

/// <summary>Adds a word to a list of the step that no rule reads.</summary>
internal sealed record WriteWord(string Word) : StepCommand
{
    internal override Refusal? Apply(StepEdit edit)
    {
        edit.Append(edit.Step.Root["words"u8], JsonContent.Of(Word));
        return null;
    }
}
