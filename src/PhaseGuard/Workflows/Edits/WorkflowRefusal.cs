using System.Globalization;

namespace PhaseGuard.Workflows.Edits;

/// <summary>
/// Why a command on a session was not carried out, and what leads on. Commands, what is said with them and paths are values inside
/// the sentence, so that each program names them as its users do.
/// </summary>
/// <param name="sentence">What is wrong and what to do.</param>
internal sealed class WorkflowRefusal(FormattableString sentence)
{
    /// <summary>What the guard finds in the files that stand against it; empty where the sentence says all.</summary>
    public IReadOnlyList<FileReport> Findings { get; init; } = [];

    /// <summary>What is wrong and what to do, in the words of whoever shows it.</summary>
    /// <param name="action">Writes a command that leads on.</param>
    /// <param name="input">Writes the name of what is said with a command.</param>
    /// <param name="path">Writes a repository path.</param>
    public string Sentence(Func<WorkflowAction, string> action, Func<WorkflowInput, string> input, Func<string, string> path)
        => string.Format(
            CultureInfo.InvariantCulture,
            sentence.Format,
            [
                .. sentence.GetArguments().Select(part => part switch
                {
                    WorkflowAction way => action(way),
                    WorkflowInput said => input(said),
                    FilePath file => path(file.Path),
                    _ => part,
                }),
            ]);
}
