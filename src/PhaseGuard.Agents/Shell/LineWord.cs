namespace PhaseGuard.Agents.Shell;

/// <summary>A word of a line after its quotes are gone.</summary>
/// <param name="Text">Its text; what a shell would put in is as it is written.</param>
/// <param name="IsKnown">Whether a shell would put nothing in that is not known here.</param>
internal readonly record struct LineWord(string Text, bool IsKnown)
{
    /// <summary>The options of one letter that a word could be, without the dash; empty where it is none.</summary>
    public ReadOnlySpan<char> Letters => Text.Length > 1 && Text[0] == '-' && Text[1] != '-' ? Text.AsSpan(1) : default;

    /// <summary>Whether it is an option.</summary>
    public bool IsOption => Text.Length > 1 && Text[0] == '-';
}
