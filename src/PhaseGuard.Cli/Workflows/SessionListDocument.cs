namespace PhaseGuard.Cli.Workflows;

/// <summary>What <c>workflow list --format json</c> prints.</summary>
/// <param name="Version">The version of the format.</param>
/// <param name="Sessions">The sessions, open ones first.</param>
internal sealed record SessionListDocument(int Version, IEnumerable<SessionListDocument.Listed> Sessions)
{
    /// <param name="Name">The folder's name.</param>
    /// <param name="Status">The status as it is written; <see langword="null"/> where there is none.</param>
    /// <param name="Open">Whether somebody works on it.</param>
    /// <param name="Finished">How many entries of the list are ticked off or skipped.</param>
    /// <param name="Entries">How many tasks the list has.</param>
    /// <param name="Folder">The repository path of the folder.</param>
    internal sealed record Listed(string Name, string? Status, bool Open, int Finished, int Entries, string Folder);
}
