namespace PhaseGuard.Git;

/// <summary>A ref that a push moves, by the ids that git hands to a hook.</summary>
/// <param name="Old">What the other side has; all zeros where the ref is new there.</param>
/// <param name="New">What it is to have; all zeros where the ref is deleted.</param>
/// <param name="Ref">Its full name there.</param>
internal sealed record RefUpdate(string Old, string New, string Ref)
{
    public bool IsDeletion => IsNone(New);

    public bool IsCreation => IsNone(Old);

    /// <summary>Reads the lines of <c>pre-push</c>: <c>LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID</c>.</summary>
    /// <exception cref="CannotCheckException">A line is in another form.</exception>
    public static IReadOnlyList<RefUpdate> ReadPush(TextReader input)
        => ReadAll(input, "pre-push", fields => fields is [_, var local, var name, var remote] ? new RefUpdate(remote, local, name) : null);

    /// <summary>Reads the lines of <c>pre-receive</c>: <c>OLD-ID NEW-ID REF</c>.</summary>
    /// <exception cref="CannotCheckException">A line is in another form.</exception>
    public static IReadOnlyList<RefUpdate> ReadReceive(TextReader input)
        => ReadAll(input, "pre-receive", fields => fields is [var old, var now, var name] ? new RefUpdate(old, now, name) : null);

    private static List<RefUpdate> ReadAll(TextReader input, string hook, Func<string[], RefUpdate?> read)
    {
        var updates = new List<RefUpdate>();
        while (input.ReadLine() is { } line)
        {
            updates.Add(read(line.Split(' ')) is { } update && IsId(update.Old) && IsId(update.New)
                ? update
                : throw new CannotCheckException($"{hook} was handed a line that is not of git's form: {Quote.Of(line)} (let git run the hook)."));
        }

        return updates;
    }

    private static bool IsId(string id) => id.Length is 40 or 64 && id.All(char.IsAsciiHexDigitLower);

    private static bool IsNone(string id) => id.All(digit => digit == '0');
}
