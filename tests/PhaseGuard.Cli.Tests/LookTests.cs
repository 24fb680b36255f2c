using PhaseGuard.Checks;

namespace PhaseGuard.Cli.Tests;

/// <summary>Which format, how loud, and in which colours.</summary>
public sealed class LookTests
{
    private const char Escape = '\u001b';

    [Test]
    public void In_GitHub_Actions_findings_are_annotations_unless_a_format_or_a_file_is_named()
    {
        using TestRepo repo = WithBadStep();
        Func<CommandContext, CommandContext> world = With(("GITHUB_ACTIONS", "true"));

        Finished annotated = Tool.RunIn(world, repo.At("docs"), "check");
        annotated.ExitCode.ShouldBe(1);
        annotated.Output.ShouldStartWith($"::error file={SampleStep.Path},line=10,col=42,title=PG022 phase-in-progress::Phase GREEN left in progress%0A");
        Tool.RunIn(world, repo.Top, "check", "--format", "text").Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        Tool.RunIn(With(("GITHUB_ACTIONS", "false")), repo.Top, "check").Output.ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
        Tool.RunIn(world, repo.Top, "check", "--output", "report.txt").Output.ShouldStartWith("1 error, ");
        File.ReadAllText(repo.At("report.txt")).ShouldStartWith(SampleStep.Path + SampleStep.BadLine);
    }

    [Test]
    public void A_terminal_gets_colours_and_the_source_line()
    {
        using TestRepo repo = WithBadStep();
        string output = Tool.RunIn(OnTerminal(), repo.Top, "check").Output;

        output.ShouldStartWith($"{Escape}[1m{SampleStep.Path}:10:42:{Escape}[0m {Escape}[1;31merror PG022:{Escape}[0m Phase GREEN left in progress\n{Escape}[2m    10 | ");
        output.ShouldContain($"^~~~~~~~~~~~~{Escape}[0m\n");
    }

    [TestCase("auto", true, "", true)]
    [TestCase("auto", true, "NO_COLOR=1", false)]
    [TestCase("auto", true, "NO_COLOR=", true)]
    [TestCase("auto", false, "", false)]
    [TestCase("auto", false, "FORCE_COLOR=1", true)]
    [TestCase("auto", false, "FORCE_COLOR=0", false)]
    [TestCase("auto", false, "FORCE_COLOR=1 NO_COLOR=1", false)]
    [TestCase("always", false, "NO_COLOR=1", true)]
    [TestCase("never", true, "FORCE_COLOR=1", false)]
    public void Colours_are_as_asked_for(string color, bool isTerminal, string variables, bool hasColor)
    {
        using TestRepo repo = WithBadStep();
        (string, string)[] world = [.. variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]))];

        Finished check = Tool.RunIn(session => With(world)(isTerminal ? OnTerminal()(session) : session), repo.Top, "check", "--color", color);

        check.Output.Contains(Escape, StringComparison.Ordinal).ShouldBe(hasColor);
        check.Output.Contains(" | ", StringComparison.Ordinal).ShouldBe(hasColor || isTerminal, "the source line");
    }

    [TestCase("json")]
    [TestCase("sarif")]
    [TestCase("github")]
    [TestCase("junit")]
    [TestCase("gitlab")]
    public void No_other_format_is_ever_coloured(string format)
    {
        using TestRepo repo = WithBadStep();
        Finished painted = Tool.RunIn(OnTerminal(), repo.Top, "check", "--color", "always", "--format", format);

        painted.ShouldBe(Tool.Run(repo.Top, "check", "--format", format));
        painted.Output.ShouldNotContain(Escape);
        painted.ExitCode.ShouldBe(1);
    }

    [Test]
    public void A_file_is_never_coloured()
    {
        using TestRepo repo = WithBadStep();
        Tool.RunIn(OnTerminal(), repo.Top, "check", "--color", "always", "--output", "report.txt").Output.ShouldNotContain(Escape);
        File.ReadAllText(repo.At("report.txt")).ShouldBe(Tool.Run(repo.Top, "check").Output);
    }

    [Test]
    public void Quiet_tells_errors_only_and_the_exit_code_is_the_same()
    {
        using var repo = new TestRepo();
        repo.Write("docs/steps/02-02.json", SampleStep.Good);

        Tool.Run(repo.Top, "check", "--quiet").ShouldBe(new Finished(0, "", ""));
        Finished strict = Tool.Run(repo.Top, "check", "--quiet", "--strict");
        strict.ExitCode.ShouldBe(1);
        strict.Output.ShouldContain("error PG008");
        Tool.Run(repo.Top, "check", "--quiet", "--format", "json").Output.ShouldBe(Tool.Run(repo.Top, "check", "--format", "json").Output);
    }

    [Test]
    public void What_comes_through_standard_input_and_from_the_index_shows_its_source_too()
    {
        using TestRepo repo = WithBadStep();
        repo.Git("add", ".");
        Tool.RunIn(OnTerminal(), repo.Top, "check", "--staged").Output.ShouldContain("\n" + Escape + "[2m    10 | ");
    }

    private static Func<CommandContext, CommandContext> With(params (string Name, string Value)[] variables)
        => session => session with { Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value };

    private static Func<CommandContext, CommandContext> OnTerminal()
        => session => session with { Device = new OutputDevice(IsTerminal: true, ShowsColor: true, () => 100) };

    private static TestRepo WithBadStep()
    {
        var repo = new TestRepo();
        repo.Write(SampleStep.Path, SampleStep.Bad);
        return repo;
    }
}
