using PhaseGuard.Engine.Rules;

namespace PhaseGuard.Workflows.Rules;

/// <summary>The book of rules on one task file.</summary>
internal static class TaskRules
{
    /// <summary>The rules on a file whose status nobody need know.</summary>
    public static AskedRule<TaskFile>[] Known { get; } = AskedRule<TaskFile>.All(
    [
        RecordRules.InvalidJson,
        RecordRules.DuplicateKey,
        RecordRules.UnreadableFile,
        RecordRules.WrongType,
        RecordRules.BadTimestamp,
        RecordRules.FutureTimestamp,
        new PG101TaskFileMismatch(),
        new PG102MalformedTaskId(),
        new PG103UnknownTaskStatus(),
        new PG106ObsoleteTaskField(),
        new PG107VagueFocusPath(),
        new PG109BrokenApproach(),
        new PG110ContradictingTaskResult(),
        new PG111TaskHistoryDisagrees(),
    ]);

    /// <summary>The rules that ask whether the task is unfinished, which a file without a status does not tell.</summary>
    public static AskedRule<TaskFile>[] WithStatus { get; } = AskedRule<TaskFile>.All(
    [
        new PG100MissingTaskField(),
        new PG104UnassignableTask(),
        new PG105UnknownWorkflowAgent(),
        new PG108BrokenPreparation(),
    ]);

    public static AskedRule<TaskFile>[] All { get; } = [.. Known, .. WithStatus];
}
