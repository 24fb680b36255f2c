using PhaseGuard.Text;

namespace PhaseGuard.Policies;

/// <summary>Who may approve: a list of allowed signers in the format of <c>ssh-keygen</c>, a principal and a key a line.</summary>
/// <param name="Text">The list as it is written.</param>
internal sealed record AllowedSigners(string Text)
{
    /// <summary>The list of nobody.</summary>
    public static AllowedSigners Nobody { get; } = new("");

    /// <summary>How the name of such a file ends, so that a commit that changes one is known before any policy is read.</summary>
    public const string FileName = "allowed_signers";

    /// <summary>Whether a path could be such a file's.</summary>
    /// <param name="path">The repository path, with <c>/</c>.</param>
    public static bool MayBeOne(string path) => path.EndsWith(FileName, StringComparison.Ordinal);

    /// <summary>Whether the list names somebody; letters count in any case, so that nobody slips by in another one.</summary>
    public bool Names(string who) => Entries.Any(entry => IsAmong(PrincipalsOf(entry).Split(','), who));

    /// <summary>The principals of the entries that another list does not have word for word.</summary>
    public IEnumerable<string> NewSince(AllowedSigners before) => Entries.Except(before.Entries).Select(PrincipalsOf).Distinct();

    private IEnumerable<string> Entries
        => Text.Split('\n').Select(Blank.Trim).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The first field of an entry, which may be quoted.</summary>
    private static string PrincipalsOf(string entry)
        => entry[0] == '"' ? entry[1..].Split('"')[0] : entry.Split(' ', '\t')[0];

    private static bool IsAmong(string[] patterns, string who)
        => Array.Exists(patterns, pattern => Matches(pattern, who))
            && !Array.Exists(patterns, pattern => pattern.StartsWith('!') && Matches(pattern.AsSpan(1), who));

    /// <summary><c>*</c> is any text, <c>?</c> any character; of a text that fits no further, the last <c>*</c> takes one character more.</summary>
    private static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> who)
    {
        (int at, int star, int taken) = (0, -1, 0);
        for (int index = 0; index < who.Length;)
        {
            if (at < pattern.Length && pattern[at] == '*')
            {
                (star, taken) = (at++, index);
            }
            else if (at < pattern.Length && (pattern[at] == '?' || char.ToUpperInvariant(pattern[at]) == char.ToUpperInvariant(who[index])))
            {
                (at, index) = (at + 1, index + 1);
            }
            else if (star >= 0)
            {
                (at, index) = (star + 1, ++taken);
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].IndexOfAnyExcept('*') < 0;
    }
}
