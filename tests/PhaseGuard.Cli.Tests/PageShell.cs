using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>Runs the lines of an example: <c>cd</c>, the tool in this process, and anything else in a shell.</summary>
internal sealed partial class PageShell : IDisposable
{
    private const string Tool = "dotnet phaseguard ";

    private string _folder = "";

    public TestRepo Repo { get; } = new();

    /// <summary>A block with what its lines print now, in the place of what they printed.</summary>
    public string RunAll(string block)
        => string.Concat(block.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => $"{line}\n{Run(line[2..])}"));

    /// <summary>What a line prints.</summary>
    public string Run(string line)
    {
        if (line.StartsWith("cd ", StringComparison.Ordinal))
        {
            _folder = Path.Combine(_folder, line[3..]);
            return "";
        }

        Finished run = line.StartsWith(Tool, StringComparison.Ordinal)
            ? Tests.Tool.Run(Repo.At(_folder), [.. Word().Matches(line[Tool.Length..]).Select(word => word.Value.Trim('"'))])
            : Repo.Run("sh", ["-c", line], _folder);
        return run.Shown.Replace(Repo.Top, "/home/ada/auth", StringComparison.Ordinal);
    }

    public void Dispose() => Repo.Dispose();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
