using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests;

/// <summary>The page of the commands cannot lie: every example is run, one after the other in one repository.</summary>
public sealed partial class CommandsPageTests
{
    private static readonly string _file = ProjectFolder.At("docs", "commands.md");

    [Test]
    public void Every_example_prints_what_the_page_shows()
    {
        string page = File.ReadAllText(_file);
        using var shell = new PageShell();
        string ran = Block().Replace(page, block => $"```console\n{shell.RunAll(block.Groups[1].Value)}```");
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_file, ran);
        }

        ran.ShouldBe(File.ReadAllText(_file));
    }

    [Test]
    public void Every_command_of_the_page_has_its_section()
    {
        string page = File.ReadAllText(_file);
        foreach (string command in (string[])["next", "phase start", "phase complete", "phase skip", "verify", "phase list", "approve", "step new", "step start", "step done", "step fail", "step review", "step rework", "step retry", "step reset", "step block", "step unblock", "step error", "step queue", "step metrics", "step status", "checkpoint GREEN|REVIEW|REFACTOR|FINAL", "checkpoint rollback", "execute", "workflow", "doctor", "baseline create|prune|update|show"])
        {
            page.ShouldMatch($"\n## {Regex.Escape(command)}[ \n]");
        }
    }

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
