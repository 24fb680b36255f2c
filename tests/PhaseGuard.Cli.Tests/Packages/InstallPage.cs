using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Packages;

/// <summary>The commands of <c>docs/install.md</c>, which the tests run as they stand there.</summary>
internal static partial class InstallPage
{
    private static readonly string _page = File.ReadAllText(ProjectFolder.At("docs", "install.md"));

    /// <summary>The commands below a heading.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="with">A word of the right block, where there are several.</param>
    public static string Script(string heading, string with = "")
    {
        string section = _page.Split("\n## ").Single(section => section.StartsWith($"{heading}\n", StringComparison.Ordinal));
        return Block().Matches(section).Select(block => block.Groups[1].Value).First(block => block.Contains(with, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^```sh\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
