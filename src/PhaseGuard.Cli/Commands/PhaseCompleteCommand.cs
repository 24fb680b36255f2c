using System.CommandLine;
using System.Globalization;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>phase complete</c>: a phase ends, with its result.</summary>
internal static class PhaseCompleteCommand
{
    private static readonly Argument<string> _file = StepArguments.File();
    private static readonly Argument<string> _phase = StepArguments.Phase();

    private static readonly Option<string> _outcome = new Option<string>("--outcome")
    {
        Description = "PASS or FAIL. A RED phase passes where its test fails as expected.", HelpName = "OUTCOME", Required = true,
    }.AcceptOnlyFromAmong("PASS", "FAIL");

    private static readonly Option<string?> _details = new("--details") { Description = "What happened, in words.", HelpName = "TEXT" };
    private static readonly Option<string?> _notes = new("--notes") { Description = "Whatever else is worth knowing; a review says here what it found.", HelpName = "TEXT" };

    private static readonly Option<string?> _tests = new("--tests")
    {
        Description = "The counts of the test run: TOTAL,PASSED,FAILED,SKIPPED.", HelpName = "COUNTS",
    };

    private static readonly Option<string[]> _created = Paths("--created", "Files that the phase created.");
    private static readonly Option<string[]> _modified = Paths("--modified", "Files that the phase changed.");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("complete", "A phase ends; completed once more, its history keeps the earlier result.", $"phase complete {StepArguments.Example} RED_ACCEPTANCE --outcome PASS --tests 1,0,1,0")
        {
            _file, _phase, _outcome, _details, _notes, _tests, _created, _modified,
        };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CommandContext context, ParseResult parsed)
    {
        TestCounts? tests = null;
        if (parsed.GetValue(_tests) is { } counts && (tests = ReadCounts(counts)) is null)
        {
            return context.Refuse($"--tests wants four counts, TOTAL,PASSED,FAILED,SKIPPED, such as 3,0,3,0, and got {Quote.Of(counts)}.");
        }

        return StepWriter.Run(context, parsed.GetValue(_file)!, new CompletePhase(parsed.GetValue(_phase)!, parsed.GetValue(_outcome) == "PASS")
        {
            Details = parsed.GetValue(_details),
            Notes = parsed.GetValue(_notes),
            Tests = tests,
            Created = parsed.GetValue(_created) ?? [],
            Modified = parsed.GetValue(_modified) ?? [],
        });
    }

    /// <summary>Reads <c>TOTAL,PASSED,FAILED,SKIPPED</c>; <see langword="null"/> where the text is anything else.</summary>
    private static TestCounts? ReadCounts(string text)
    {
        int[] counts =
        [
            .. text.Split(',').Select(count => int.TryParse(count, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int number) ? number : -1),
        ];
        return counts is [var total, var passed, var failed, var skipped] && counts.Min() >= 0 ? new TestCounts(total, passed, failed, skipped) : null;
    }

    private static Option<string[]> Paths(string name, string description)
        => new(name) { Description = description, HelpName = "PATH", AllowMultipleArgumentsPerToken = true };
}
