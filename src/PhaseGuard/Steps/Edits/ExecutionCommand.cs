using System.Text;
using PhaseGuard.Json;

namespace PhaseGuard.Steps.Edits;

/// <summary>A command on what a step records of its execution beside the phases; the state stays as it is.</summary>
public abstract record ExecutionCommand : StepCommand
{
    private readonly string _key;

    /// <param name="key">The key of the object that is edited.</param>
    private protected ExecutionCommand(string key) => _key = key;

    internal sealed override Refusal? Apply(StepEdit edit)
    {
        JsonValue held = edit.Step.Root[Encoding.UTF8.GetBytes(_key)];
        return PhaseCommand.UnknownPhases(edit.Step)
            ?? (held is { Exists: true, IsObject: false } ? new Refusal(RefusalReason.UnusableFile, $"\"{_key}\" is no object: make one of it.") : Apply(edit, held));
    }

    /// <summary>Makes the edit, or refuses.</summary>
    /// <param name="edit">The step.</param>
    /// <param name="held">The object; absent where there is none.</param>
    private protected abstract Refusal? Apply(StepEdit edit, JsonValue held);
}
