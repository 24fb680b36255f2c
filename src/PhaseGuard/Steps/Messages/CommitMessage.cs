namespace PhaseGuard.Steps.Messages;

/// <summary>A commit message by its first line, which may announce a checkpoint.</summary>
/// <param name="Subject">The line, without the words that say which commit it is to be melted into.</param>
internal sealed record CommitMessage(string Subject)
{
    private static readonly string[] _fixups = ["fixup! ", "squash! ", "amend! "];

    private static readonly (string Checkpoint, string Before, string After)[] _prefixes =
    [
        (Checkpoint.Green, "feat(", "): GREEN"), (Checkpoint.Review, "review(", "):"),
        (Checkpoint.Refactor, "refactor(", "):"), (Checkpoint.Final, "test(", "):"),
    ];

    /// <summary>Reads a message that was cleaned as git cleans it.</summary>
    public static CommitMessage Read(string message)
    {
        string line = message.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line), "").TrimEnd();
        while (_fixups.FirstOrDefault(fixup => line.StartsWith(fixup, StringComparison.Ordinal)) is { } fixup)
        {
            line = line[fixup.Length..];
        }

        return new CommitMessage(line);
    }

    /// <summary>The words that announce a checkpoint; the source is the table of section PG08x of the specification.</summary>
    public static string PrefixOf(string checkpoint, string taskId)
    {
        (_, string before, string after) = _prefixes.First(prefix => prefix.Checkpoint == checkpoint);
        return $"{before}{taskId}{after}";
    }

    /// <summary>A message that says no more than that.</summary>
    public static string ShortFor(string checkpoint, string taskId) => PrefixOf(checkpoint, taskId).TrimEnd(':');

    /// <summary>The checkpoint that the message announces of a task; <see langword="null"/> where it says nothing of it.</summary>
    public string? CheckpointOf(string taskId)
        => _prefixes.FirstOrDefault(prefix => Subject.StartsWith(prefix.Before, StringComparison.Ordinal) && BeginsWith(PrefixOf(prefix.Checkpoint, taskId))).Checkpoint;

    /// <summary>Whether the line begins with it; a last colon may be missing at the end of the line, and a last word must be whole.</summary>
    private bool BeginsWith(string prefix)
        => Subject.StartsWith(prefix, StringComparison.Ordinal)
            ? prefix.EndsWith(':') || Subject.Length == prefix.Length || !(char.IsLetterOrDigit(Subject[prefix.Length]) || Subject[prefix.Length] == '_')
            : prefix.EndsWith(':') && Subject == prefix[..^1];
}
