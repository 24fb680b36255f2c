using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Steps.Execution;
using PhaseGuard.Text;

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
    /// <param name="policy">Names the agents that there are.</param>
    /// <param name="flaw">What is wrong with it.</param>
    public static ExecuteParameters Read(IReadOnlyList<string> words, Policy policy, out string? flaw)
    {
        string[] bare = [.. words.Select(Bare)];
        string agent = bare is [var first, ..] ? Bare(first.StartsWith('@') ? first[1..] : first) : "";
        string file = bare is [_, var second, ..] ? second : "";
        flaw = words.Count > Expected ? string.Create(CultureInfo.InvariantCulture, $"Too many parameters. Expected {Expected}, got {words.Count}")
            : ExecutionGate.RefuseAgent(policy, agent) is { } unknown ? unknown.ToString()
            : file.Length == 0 ? NotFound(file)
            : file.Length >= Longest ? string.Create(CultureInfo.InvariantCulture, $"the path has {file.Length} characters, and {Longest} is too many: name the step file.")
            : Array.Exists(_secrets, secret => file.Contains(secret, StringComparison.OrdinalIgnoreCase)) ? "the path looks as if it held a secret: keep secrets out of parameters."
            : null;
        return new ExecuteParameters(agent, file);
    }

    /// <summary>The command line that was most likely meant, or how to type one; <see langword="null"/> where an agent and one file are named.</summary>
    /// <param name="words">What somebody typed.</param>
    /// <param name="agents">The agents that there are.</param>
    /// <param name="tool">How the tool was called.</param>
    public static string? Hint(IReadOnlyList<string> words, IReadOnlyList<string> agents, string tool)
    {
        string[] bare = [.. words.Select(word => Bare(word).TrimStart('@'))];
        return bare is [var file, var agent] && agents.Contains(agent) ? $"The agent comes first: `{tool} execute @{agent} {CommandLine.Word(file)}`."
            : bare is [var mistyped, ..] && !agents.Contains(mistyped) && SpellingSuggestion.For(mistyped, agents) is { } meant ? char.ToUpperInvariant(meant[0]) + meant[1..]
            : bare is [var known, _] && agents.Contains(known) ? null
            : $"usage: {tool} execute @AGENT FILE [options] (--help explains it)";
    }

    public static string NotFound(string file) => $"Step file not found: {file}. Please provide valid path to step JSON file.";

    /// <summary>A word without the white space around it, and without quotes around that.</summary>
    private static string Bare(string word)
    {
        string trimmed = word.Trim();
        return trimmed is [('"' or '\'') and var quote, .., var last] && last == quote ? trimmed[1..^1].Trim() : trimmed;
    }
}
