using PhaseGuard.Agents.Commands;
using PhaseGuard.Dialects;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Agents.Judging;

/// <summary>The command by which a record goes on from what is on disk.</summary>
internal static class HonestCommand
{
    /// <summary>Finds the command.</summary>
    /// <param name="now">The record as it is; <see langword="null"/> where there is none yet.</param>
    /// <param name="kind">What kind of record it is.</param>
    /// <param name="path">Its repository path.</param>
    /// <param name="commands">The commands on it.</param>
    /// <returns><see langword="null"/> where no command keeps such records, or none leads on.</returns>
    public static string? Of(Document? now, FileKind kind, string path, CommandLine commands)
        => kind is not StepFileKind ? null
            : now is not StepDocument step ? commands.Of("step new", NewStep(path))
            : StepProgress.Of(step, out _)?.Next is { } next ? commands.Of(next)
            : null;

    /// <summary>What has to be said of a new step, by where its file would be: <c>FOLDER/PROJECT/steps/TASK.json</c>.</summary>
    private static string NewStep(string path)
    {
        string[] names = path.Split('/');
        string project = names.Length > 2 ? names[names[^2] == "steps" ? ^3 : ^2] : "ID";
        return $"--task-id {CommandLine.Word(Path.GetFileNameWithoutExtension(path))} --project-id {CommandLine.Word(project)} --name \"WHAT IT DOES\"";
    }
}
