using System.Text;
using System.Text.RegularExpressions;

namespace PhaseGuard.Cli.Tests.Tripwires;

/// <summary>A stranger's repository is safe to look at: nothing of what it could make git run is run.</summary>
[Platform(Exclude = "Win", Reason = "the wires are scripts")]
public sealed partial class TripwireTests
{
    private const string Zeros = "0000000000000000000000000000000000000000";

    private static readonly string[] _lines = File.ReadAllLines(ProjectFolder.At("tests", "PhaseGuard.Cli.Tests", "Tripwires", "commands.txt"));

    /// <summary>Whoever types them has a program run; what is kept of the tracked files is read as <c>git add</c> reads it.</summary>
    private static readonly string[] _runsWhatIsSaid = ["run", "phase run"];

    [Test]
    public void No_command_runs_anything([Values("", "docs", HostileRepository.Embedded)] string folder, [Values] bool lacksObject)
    {
        using HostileRepository hostile = Make(lacksObject);
        foreach (string line in _lines)
        {
            string step = Path.GetRelativePath(Path.Combine("/", folder), Path.Combine("/", SampleStep.Path));

            Finished run = Tool.Run(hostile.Repo.At(folder), Words(line, step));

            hostile.TakeFired().ShouldBeEmpty($"{line} in \"{folder}\": {run.Shown}");
        }
    }

    [Test]
    public void No_command_on_a_step_within_an_embedded_repository_runs_anything()
    {
        using var hostile = new HostileRepository();
        foreach (string line in _lines.Append("checkpoint GREEN FILE --commit").Where(line => line.Contains("FILE", StringComparison.Ordinal)))
        {
            Finished run = Tool.Run(hostile.Repo.Top, Words(line, $"{HostileRepository.Embedded}/{SampleStep.Path}"));

            hostile.TakeFired().ShouldBeEmpty($"{line}: {run.Shown}");
        }
    }

    [Test]
    public void No_hook_runs_anything([Values("", "docs", HostileRepository.Embedded)] string folder, [Values] bool lacksObject)
    {
        using HostileRepository hostile = Make(lacksObject);
        string message = hostile.Repo.At("../home/message");
        File.WriteAllText(message, "feat(01-01): GREEN\n");
        (string Input, string[] Hook)[] hooks =
        [
            ("", ["pre-commit"]),
            ("", ["pre-merge-commit"]),
            ("", ["commit-msg", message]),
            ($"refs/heads/main {hostile.Head} refs/heads/main {Zeros}\n", ["pre-push", "origin", "ext::nowhere"]),
            ($"{Zeros} {hostile.Head} refs/heads/new\n", ["pre-receive"]),
        ];
        foreach ((string input, string[] hook) in hooks)
        {
            Finished run = hostile.Repo.Run("dotnet", [HookDll, .. hook], folder, input: Encoding.UTF8.GetBytes(input));
            hostile.TakeFired().ShouldBeEmpty($"{hook[0]} in \"{folder}\": {run.Shown}");

            run = hostile.Repo.Run("dotnet", [Tool.Dll, "hook", .. hook], folder, input: Encoding.UTF8.GetBytes(input));
            hostile.TakeFired().ShouldBeEmpty($"hook {hook[0]} in \"{folder}\": {run.Shown}");
        }
    }

    /// <summary>Without the hooks, filters and signatures it would go around the guard and the team's other programs.</summary>
    [Test]
    public void A_commit_of_a_checkpoint_runs_what_git_runs_for_a_commit_there_and_nothing_else()
    {
        using HostileRepository hostile = new HostileRepository().WithGreenStep();
        using HostileRepository same = new HostileRepository().WithGreenStep();

        Finished run = Tool.Start(hostile.Repo, "checkpoint", "GREEN", SampleStep.Path, "--commit");

        run.ExitCode.ShouldBe(0, run.Shown);
        same.Repo.Git("add", SampleStep.Path);
        same.Repo.Git("commit", "--quiet", "--message", "feat(01-01): GREEN");
        hostile.TakeFired().ShouldBe(same.TakeFired());
    }

    [TestCase("core.fsmonitor", "status")]
    [TestCase("core.fsmonitor", "ls-files")]
    [TestCase("gpg.program", "log")]
    [TestCase("remote.origin.uploadpack", "fetch", "origin")]
    [TestCase("remote.wired.url", "fetch", "wired")]
    [TestCase("url.insteadOf", "fetch", "rewritten")]
    [TestCase("core.sshCommand", "fetch", "secure")]
    [TestCase("diff.wired.command", "diff", "HEAD~1", "HEAD~2")]
    [TestCase("alias.phaseguard", "phaseguard")]
    [TestCase("filter.wired.clean", "hash-object", SampleStep.Path)]
    [TestCase("filter.long.process", "hash-object", "notes.long")]
    [TestCase("pre-commit", "commit", "--quiet", "-m", "x")]
    public void The_wires_are_live(string wire, params string[] command)
    {
        using var hostile = new HostileRepository();

        hostile.Repo.TryGit(command);

        hostile.TakeFired().ShouldContain(wire);
    }

    [Test]
    public void A_missing_object_is_a_wire_too()
    {
        using HostileRepository hostile = Make(lacksObject: true);

        hostile.Repo.TryGit("-c", "core.fsmonitor=false", "cat-file", "-e", $"HEAD:{HostileRepository.Missing}");

        hostile.TakeFired().ShouldContain("remote.origin.uploadpack");
    }

    [Test]
    public void Every_command_is_tried()
    {
        using var repo = new TestRepo();
        string[] tried = [.. _lines, "hook", .. _runsWhatIsSaid];

        foreach (string command in Commands(repo, []))
        {
            tried.ShouldContain(line => $"{line} ".StartsWith($"{command} ", StringComparison.Ordinal), command);
        }
    }

    private static string HookDll => Path.Combine(AppContext.BaseDirectory, "phaseguard-hook.dll");

    private static HostileRepository Make(bool lacksObject) => lacksObject ? new HostileRepository().WithoutObject() : new HostileRepository();

    private static string[] Words(string line, string step)
        => [.. line.Split(' ').Select(word => word == "FILE" ? step : word == "NEW" ? Path.ChangeExtension(step, ".new.json") : word)];

    /// <summary>The commands that have none below them, by what <c>--help</c> says.</summary>
    private static IEnumerable<string> Commands(TestRepo repo, string[] above)
    {
        string help = Tool.Run(repo.Top, [.. above, "--help"]).OrThrow().Output;
        return help.Contains("COMMAND --help` explains a command", StringComparison.Ordinal)
            ? Listed().Matches(help.Split("\nOptions:\n")[0]).SelectMany(match => Commands(repo, [.. above, match.Groups[1].Value]))
            : [string.Join(' ', above)];
    }

    [GeneratedRegex("^  ([a-zA-Z]+)  ", RegexOptions.Multiline)]
    private static partial Regex Listed();
}
