using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>
/// Runs the lines of an example: <c>cd</c>, <c>sleep</c> by the clock that the tool is handed, the tool in this process, if only
/// behind <c>echo "TEXT" |</c>, and anything else in a shell.
/// </summary>
internal sealed partial class PageShell : IDisposable
{
    private const string Tool = "dotnet phaseguard ";

    private string _folder = "";
    private TimeSpan _slept;

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

        if (line.StartsWith("sleep ", StringComparison.Ordinal))
        {
            _slept += TimeSpan.FromSeconds(int.Parse(line[6..], CultureInfo.InvariantCulture));
            return "";
        }

        Match piped = Piped().Match(line);
        line = line[piped.Length..];
        Finished run = line.StartsWith(Tool, StringComparison.Ordinal)
            ? Tests.Tool.RunIn(
                world => world with { Time = world.Time + _slept, OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes($"{piped.Groups[1].Value}\n")) },
                Repo.At(_folder), [.. Word().Matches(line[Tool.Length..]).Select(word => word.Value.Trim('"'))])
            : Repo.Run("sh", ["-c", line], _folder);
        return run.Shown.Replace(Repo.Top, "/home/ada/auth", StringComparison.Ordinal);
    }

    public void Dispose() => Repo.Dispose();

    [GeneratedRegex("^echo \"([^\"]*)\" \\| (?=dotnet phaseguard )")]
    private static partial Regex Piped();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
