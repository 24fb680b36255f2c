namespace PhaseGuard.Cli.Tests.CommandLine;

/// <summary>A shell completes what is typed: real shells, each on a terminal of its own.</summary>
[Platform(Exclude = "Win")]
public sealed class CompletionTests
{
    /// <summary>Two functions in place of the programs, which write down the words that they get.</summary>
    private const string Programs = "phaseguard() { printf '<%s>' \"$@\" >>words; echo >>words; }; dotnet() { phaseguard \"$@\"; }";

    private const string FishPrograms = "function phaseguard; printf '<%s>' $argv >>words; echo >>words; end; function dotnet; phaseguard $argv; end";

    /// <summary>What is typed, and the words that come of it.</summary>
    private static readonly (string Typed, string Words)[] _lines =
    [
        ("phaseguard doct\t", "<doctor>"),
        ("phaseguard check 01-0\t", "<check><01-01.json>"),
        ("phaseguard check --form\tsar\t", "<check><--format><sarif>"),
        ("phaseguard check --policy 01-0\t", "<check><--policy><01-01.json>"),
        ("phaseguard phase compl\t01-0\tRED_A\t--outc\tPA\t", "<phase><complete><01-01.json><RED_ACCEPTANCE><--outcome><PASS>"),
        ("dotnet phaseguard checkp\tGR\t01-0\t--comm\t", "<phaseguard><checkpoint><GREEN><01-01.json><--commit>"),
    ];

    [TestCase("bash", "bash --norc --noprofile -i", ". ./script", Programs)]
    [TestCase("zsh", "zsh -f -i", ". ./script", Programs)]
    [TestCase("fish", "fish --no-config -i", "source ./script", FishPrograms)]
    public void A_shell_completes_commands_options_values_phases_and_files(string shell, string interactive, string read, string programs)
    {
        using var repo = new TestRepo();
        MustBeThere(repo, "script", shell);
        repo.Write("01-01.json", "{}");
        repo.Write("script", $"{Tool.Run(repo.Top, "completion", shell).OrThrow().Output}\n{programs}\n");

        string typed = string.Concat(_lines.Select(line => $"{line.Typed}\n").Prepend($"{read}\n").Append("exit\n"));
        Finished session = repo.Run(
            "script", ["--quiet", "--return", "--command", interactive, "/dev/null"], input: System.Text.Encoding.UTF8.GetBytes(typed),
            environment: new Dictionary<string, string?> { ["TERM"] = "xterm", ["INPUTRC"] = "/dev/null" });

        File.ReadAllLines(repo.At("words")).ShouldBe(_lines.Select(line => line.Words), session.Shown);
    }

    [Test]
    public void A_script_for_PowerShell_holds_all_commands()
    {
        using var repo = new TestRepo();
        string script = Tool.Run(repo.Top, "completion", "pwsh").OrThrow().Output;

        script.ShouldContain("Register-ArgumentCompleter -Native -CommandName phaseguard, dotnet-phaseguard");
        script.ShouldContain("' check --format' = @('github', 'gitlab', 'html', 'json', 'junit', 'markdown', 'rdjson', 'sarif', 'text')");
    }

    private static void MustBeThere(TestRepo repo, params string[] programs)
    {
        foreach (string program in programs.Where(program => repo.Run("sh", ["-c", $"command -v {program}"]).ExitCode != 0))
        {
            Assert.Ignore($"there is no {program} here");
        }
    }
}
