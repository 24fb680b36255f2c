using PhaseGuard.Dialects;

namespace PhaseGuard.Checks;

/// <summary>Judges a commit's message, dialect by dialect.</summary>
internal static class MessageCheck
{
    /// <summary>Whether a message could say anything of the files: what is taken back or away is not announced.</summary>
    public static bool Matters(IReadOnlyList<JudgedFile> files) => files.Any(IsAnnounced);

    /// <summary>Judges a message against the files that the commit changes.</summary>
    /// <param name="message">The message, cleaned as git cleans it.</param>
    /// <param name="files">The files.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>Every file that is there after the commit, and is not taken back, in path order.</returns>
    public static IReadOnlyList<FileReport> Run(
        string message, IReadOnlyList<JudgedFile> files, CommitContext commit, ValidationOptions options)
    {
        Lookup<Dialect, OutlineChange> changes = files.Where(IsAnnounced)
            .ToLookup(file => file.File.Kind.Dialect, file => new OutlineChange(file.Before, file.After!));
        return
        [
            .. changes.SelectMany(dialect => dialect.Key.ValidateMessage(message, [.. dialect], commit, options))
                .OrderBy(report => report.Path, StringComparer.Ordinal),
        ];
    }

    private static bool IsAnnounced(JudgedFile file) => file is { After: not null, TakesBack: false };
}
