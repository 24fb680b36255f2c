using PhaseGuard.Dialects;

namespace PhaseGuard.Checks;

/// <summary>Judges a commit's message, dialect by dialect.</summary>
internal static class MessageCheck
{
    /// <summary>Judges a message against the files that the commit changes.</summary>
    /// <param name="message">The message, cleaned as git cleans it.</param>
    /// <param name="changes">Every judged file that is there after the commit and is not as it was.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>Every file, in path order.</returns>
    public static IReadOnlyList<FileReport> Run(
        string message, ILookup<Dialect, OutlineChange> changes, CommitContext commit, ValidationOptions options)
        =>
        [
            .. changes.SelectMany(dialect => dialect.Key.ValidateMessage(message, [.. dialect], commit, options))
                .OrderBy(report => report.Path, StringComparer.Ordinal),
        ];
}
