using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The README cannot lie.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string _readme = File.ReadAllText(ProjectFolder.At("README.md"));

    [Test]
    public void The_commit_that_is_stopped_is_what_the_demo_prints()
    {
        string configuration = AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        using var repo = new TestRepo();
        Finished demo = repo.Run(
            "sh",
            [ProjectFolder.At("demo.sh")],
            environment: new Dictionary<string, string?> { ["NO_BUILD"] = "1", ["CONFIGURATION"] = configuration });

        demo.ExitCode.ShouldBe(0, demo.Shown);
        demo.Output.ShouldStartWith(Block("console"));
        demo.Output.ShouldEndWith("\nfeat(01-02): GREEN\n");
    }

    [Test]
    public void The_step_in_the_first_screen_is_that_of_the_demo_with_the_lie_marked()
    {
        string shown = Block("jsonc");

        shown.ShouldContain("\"DEFERRED: next sprint\" }, // the lie");
        Comment().Replace(shown, "").ShouldBe(File.ReadAllText(ProjectFolder.At("demo", "01-02.json")));
    }

    [Test]
    public void The_picture_of_the_stop_shows_what_the_demo_prints()
    {
        string[] lines = Block("console").TrimEnd('\n').Split('\n');
        string picture = TerminalPicture.Of([.. lines.SkipWhile(line => !line.StartsWith("$ git commit", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("$ sed", StringComparison.Ordinal))]);
        string file = ProjectFolder.At("docs", "stop.svg");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(file, picture);
        }

        File.ReadAllText(file).ShouldBe(picture);
    }

    [Test]
    public void The_stop_in_the_readme_of_the_tools_package_is_that_of_the_demo()
    {
        string readme = File.ReadAllText(ProjectFolder.At("src", "PhaseGuard.Cli", "README.md"));

        Block("console").ShouldContain(readme.Split("```console\n")[1].Split("```")[0]);
    }

    [Test]
    public void The_demo_says_at_once_what_it_does()
    {
        string[] commands = [.. File.ReadLines(ProjectFolder.At("demo.sh")).SkipWhile(line => !line.StartsWith("configuration=", StringComparison.Ordinal)).Skip(1)];

        commands[0].ShouldStartWith("echo \"In a throwaway repository: ");
        commands.TakeWhile(line => !line.StartsWith("PATH=", StringComparison.Ordinal)).ShouldContain(line => line.Contains("--verbosity minimal", StringComparison.Ordinal));
    }

    [Test]
    public void The_two_commands_are_a_script_that_is_there_and_the_test_run_of_the_gate()
    {
        string[] commands = Block("sh").TrimEnd('\n').Split('\n');

        commands.ShouldBe(["sh demo.sh", "dotnet test"]);
        File.ReadAllText(ProjectFolder.At(".ci", "run")).ShouldContain("tests dotnet test --no-build");
    }

    [Test]
    public void Every_file_that_the_documents_link_to_is_there()
    {
        foreach (string document in (string[])["README.md", "CONTRIBUTING.md", Path.Combine("docs", "install.md")])
        {
            foreach (Match link in Link().Matches(File.ReadAllText(ProjectFolder.At(document))))
            {
                Path.Exists(Path.Combine(ProjectFolder.Root, Path.GetDirectoryName(document)!, link.Groups[1].Value)).ShouldBeTrue($"{document} links to {link.Groups[1].Value}");
            }
        }
    }

    private static string Block(string language)
    {
        int start = _readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return _readme[start.._readme.IndexOf("```", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@" //.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();
}
