namespace PhaseGuard.Agents.Shell;

/// <summary>One command of a line.</summary>
internal sealed class LineCommand
{
    /// <summary>The variables that it is given, as <c>NAME=VALUE</c>.</summary>
    public List<string> Variables { get; init; } = [];

    /// <summary>Its name and arguments; empty where it only sets variables or redirects.</summary>
    public List<LineWord> Words { get; init; } = [];

    /// <summary>Its redirections.</summary>
    public List<Redirection> Redirections { get; init; } = [];

    /// <summary>The name of its program, without folders and <c>.exe</c>.</summary>
    public string Name
    {
        get
        {
            string name = Words.Count == 0 ? "" : Words[0].Text;
            name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
            return name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        }
    }

    /// <summary>The command from one of its words on, with the same variables and redirections.</summary>
    public LineCommand From(int word) => new() { Variables = Variables, Words = Words[word..], Redirections = Redirections };
}
