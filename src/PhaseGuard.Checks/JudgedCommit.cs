namespace PhaseGuard.Checks;

/// <summary>A commit whose files are judged.</summary>
/// <param name="Files">The judged files that it changes, in path order.</param>
/// <param name="Options">How they are judged.</param>
/// <param name="Context">What is known of the commit.</param>
/// <param name="TakesBack">Whether the commit takes a file back, on purpose, to a version that it had in an ancestor.</param>
internal sealed record JudgedCommit(
    IReadOnlyList<ChangedFile> Files, ValidationOptions Options, CommitContext Context, Func<ChangedDocument, bool> TakesBack)
{
    /// <summary>A commit of which only is wanted what it brought and lost.</summary>
    public static JudgedCommit Remembered(IReadOnlyList<ChangedFile> files, ValidationOptions options)
        => new(files, options, CommitContext.Ordinary, _ => false) { FindsFlaws = false };

    /// <summary>Whether the rules on a file and on its change are asked; else only its outlines are wanted.</summary>
    public bool FindsFlaws { get; init; } = true;

    /// <summary>What whoever stands at a file with findings should know besides; <see langword="null"/> where nobody stands there.</summary>
    public Func<ChangedDocument, FileReport, Func<string, string>?>? NoteOn { get; init; }

    /// <summary>Whether the rules on one file are asked of the version in the parent, too.</summary>
    public bool ReportsBefore { get; init; }
}
