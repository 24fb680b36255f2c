using System.Globalization;

namespace PhaseGuard.Cli.Execution;

/// <summary>The parameters of <c>execute</c>, read by the rules of the command that it stands in for.</summary>
/// <param name="Agent">The agent, without the @.</param>
/// <param name="File">The step file.</param>
internal sealed record ExecuteParameters(string Agent, string File)
{
    private const int Expected = 2;

    /// <summary>How long a path may be, in characters.</summary>
    private const int Longest = 500;

    private static readonly string[] _secrets = ["password=", "passwd=", "secret=", "token=", "api_key=", "apikey=", "-----BEGIN ", "AKIA", "ghp_"];

    /// <param name="words">What somebody typed: an agent and a path, either maybe in quotes.</param>
    /// <param name="agents">The agents that there are.</param>
    /// <param name="flaw">What is wrong with it.</param>
    public static ExecuteParameters Read(IReadOnlyList<string> words, IReadOnlyList<string> agents, out string? flaw)
    {
        string[] bare = [.. words.Select(Bare)];
        string agent = bare is [var first, ..] ? Bare(first.StartsWith('@') ? first[1..] : first) : "";
        string file = bare is [_, var second, ..] ? second : "";
        string known = string.Join(", ", agents);
        flaw = words.Count > Expected ? string.Create(CultureInfo.InvariantCulture, $"Too many parameters. Expected {Expected}, got {words.Count}")
            : !agents.Contains(agent) ? $"Invalid agent name: {agent}. Must be one of: {known}"
            : file.Length == 0 ? NotFound(file)
            : file.Length >= Longest ? string.Create(CultureInfo.InvariantCulture, $"the path has {file.Length} characters, and {Longest} is too many: name the step file.")
            : Array.Exists(_secrets, secret => file.Contains(secret, StringComparison.OrdinalIgnoreCase)) ? "the path looks as if it held a secret: keep secrets out of parameters."
            : null;
        return new ExecuteParameters(agent, file);
    }

    public static string NotFound(string file) => $"Step file not found: {file}. Please provide valid path to step JSON file.";

    /// <summary>A word without the white space around it, and without quotes around that.</summary>
    private static string Bare(string word)
    {
        string trimmed = word.Trim();
        return trimmed is [('"' or '\'') and var quote, .., var last] && last == quote ? trimmed[1..^1].Trim() : trimmed;
    }
}
