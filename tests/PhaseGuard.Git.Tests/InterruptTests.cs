using System.Globalization;

namespace PhaseGuard.Git.Tests;

/// <summary>Ctrl-C ends what was started, and then the guard.</summary>
[Platform(Exclude = "Win")]
public sealed class InterruptTests
{
    [Retry(3)] // the system's list of processes, by which .NET finds a child's children, may miss one while the machine is overrun
    [TestCase("diff-index")]
    [TestCase("cat-file")]
    public void Ctrl_C_ends_git_and_what_git_started_with_exit_code_130(string command)
    {
        using TestRepo repo = GitFailsTests.WithStagedStep();
        string started = Path.Combine(repo.Home, "started");
        Dictionary<string, string?> environment = FakeGit.For(
            repo, command, $"sleep 100 & echo $$ $! > '{started}.new'; mv '{started}.new' '{started}'; wait");
        using RunningChild hook = RunningChild.StartHearingInterrupts(repo.PrepareHook(environment));
        hook.WaitUntil(() => File.Exists(started));

        hook.Interrupt();

        hook.Wait().ShouldBe(new Finished(130, "", ""));
        foreach (string id in File.ReadAllText(started).Split(' '))
        {
            SpinWait.SpinUntil(() => IsGone(int.Parse(id, CultureInfo.InvariantCulture)), RunningChild.Limit).ShouldBeTrue();
        }
    }

    /// <summary>A process that nobody has waited for yet is a zombie: ended too.</summary>
    private static bool IsGone(int id)
    {
        string status = $"/proc/{id}/stat";
        try
        {
            return File.ReadAllText(status).Split(") ")[1].StartsWith('Z');
        }
        catch (IOException)
        {
            return true;
        }
    }
}
