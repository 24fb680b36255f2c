using System.CommandLine;
using System.Text.RegularExpressions;
using PhaseGuard.Cli.Help;

namespace PhaseGuard.Cli.Tests.CommandLine;

/// <summary>Whoever asks the tool how it is used gets an answer that is true.</summary>
public sealed partial class HelpTests
{
    private static readonly Command[] _commands = [.. Root().SelectMany(group => group.Commands).SelectMany(All)];

    public static IEnumerable<string> Names => _commands.Select(Usage.PathOf);

    public static IEnumerable<TestCaseData> Examples
        => from command in _commands
           from example in ExamplesOf(command)
           select new TestCaseData(Usage.PathOf(command), example).SetArgDisplayNames(example);

    [TestCase("")]
    [TestCase("--help")]
    [TestCase("help")]
    [TestCase("-h")]
    public void Without_a_command_all_are_listed_in_groups(string line)
    {
        using var repo = new TestRepo();
        Finished run = Tool.Run(repo.Top, Words(line));

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBeEmpty();
        foreach (CommandGroup group in Root())
        {
            run.Output.ShouldContain($"{group.Title}");
            group.Commands.ShouldAllBe(command => Regex.IsMatch(run.Output, $@"\b{command.Name}\b"));
        }

        run.Output.ShouldContain("COMMAND --help` explains");
    }

    [Test]
    public void The_overview_is_short_and_its_first_steps_are_commands()
    {
        using var repo = new TestRepo();
        string[] lines = Tool.Run(repo.Top).Output.TrimEnd('\n').Split('\n');

        lines.Length.ShouldBeLessThan(20);
        string[] steps = [.. lines.Where(line => line.StartsWith("  dotnet phaseguard ", StringComparison.Ordinal))];
        steps.Length.ShouldBe(5);
        steps.ShouldAllBe(step => Names.Any(name => step.Contains($"phaseguard {name} ", StringComparison.Ordinal)));
    }

    [TestCaseSource(nameof(Names))]
    public void Every_command_explains_itself_in_lines_of_100_columns(string name)
    {
        using var repo = new TestRepo();
        Finished help = Tool.Run(repo.Top, [.. Words(name), "--help"]);

        help.ExitCode.ShouldBe(0);
        help.Error.ShouldBeEmpty();
        help.Output.ShouldContain($"\nusage: dotnet phaseguard {name}");
        help.Output.Split("\nusage: ")[1].Split('\n').Skip(1).TakeWhile(line => line != "Examples:").ShouldAllBe(line => line.Length <= 100);
        Tool.Run(repo.Top, ["help", .. Words(name)]).ShouldBe(help);
    }

    [Test]
    public void Every_command_that_does_something_has_an_example()
        => _commands.Where(command => command.Action is not null && !ExamplesOf(command).Any()).ShouldBeEmpty();

    [TestCaseSource(nameof(Examples))]
    public void Every_example_works(string name, string example)
    {
        using var stage = new ExampleStage();
        stage.Prepare(name);

        stage.Run(example).ShouldBe(0, stage.Said);
    }

    [Test]
    public void Help_names_the_tool_as_it_was_called()
    {
        using var repo = new TestRepo();
        Tool.RunIn(world => world with { Tool = "npx phaseguard" }, repo.Top, "check", "--help").Output.ShouldContain("\nusage: npx phaseguard check ");
        Tool.RunIn(world => world with { Tool = "npx phaseguard" }, repo.Top, "check", "--help").Output.ShouldContain("\n  npx phaseguard check --staged\n");
        Tool.RunIn(world => world with { Tool = "phaseguard" }, repo.Top).Output.ShouldContain("\n  phaseguard install ");
    }

    [Test]
    public void The_version_is_short_for_programs_and_long_for_a_report()
    {
        using var repo = new TestRepo();

        Tool.Run(repo.Top, "--version").ShouldBe(new Finished(0, $"{BuildInfo.Version}\n", ""));
        string text = Tool.Run(repo.Top, "--version", "--verbose").Output;
        Key().Matches(text).Select(key => key.Value).ShouldBe(["version", "called", "program", "runtime", "system"]);
        text.ShouldStartWith($"version: {BuildInfo.Version}");
    }

    internal static string[] Words(string line) => [.. Word().Matches(line).Select(word => word.Value.Trim('"'))];

    private static IReadOnlyList<string> ExamplesOf(Command command) => command is ToolCommand { Examples: var examples } ? examples : [];

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static IReadOnlyList<CommandGroup> Root()
        => App.Groups(new CommandContext("", () => Stream.Null, TextWriter.Null, TextWriter.Null, DateTimeOffset.UnixEpoch));

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex("^[a-z]+(?=:)", RegexOptions.Multiline)]
    private static partial Regex Key();
}
