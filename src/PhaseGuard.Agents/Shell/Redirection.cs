namespace PhaseGuard.Agents.Shell;

/// <summary>A redirection of a command.</summary>
/// <param name="Operator">Such as <c>&gt;</c> or <c>&gt;&gt;</c>.</param>
/// <param name="Target">Where to or from; for a here-document, its text.</param>
internal readonly record struct Redirection(string Operator, LineWord Target)
{
    /// <summary>Whether it writes a file.</summary>
    public bool Writes => Operator.Contains('>', StringComparison.Ordinal) && !(Operator.EndsWith('&') && (Target.Text == "-" || Target.Text.All(char.IsAsciiDigit)));

    /// <summary>Whether its target is the text of a here-document.</summary>
    public bool IsDocument => Operator is "<<" or "<<-";
}
