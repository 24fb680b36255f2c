using System.Text;
using PhaseGuard.Agents.Shell;
using PhaseGuard.Cli.TestReports;
using PhaseGuard.Policies;

namespace PhaseGuard.Fuzz;

/// <summary>All that is handed inputs from files, agents and editors.</summary>
internal static class Targets
{
    private const string StepPath = "docs/feature/auth/steps/01-01.json";

    /// <summary>What counts as now.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ValidationOptions _options = new() { Time = Now, WithFixes = true, WithSource = true };

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("step", Seeds.Steps, ".json", Step),
        new("change", Seeds.Steps, ".json", Change),
        new("fixes", Seeds.Steps, ".json", Fixes),
        new("policy", Seeds.Policies, ".json", PolicyText),
        new("session", Seeds.Tasks, ".json", Session),
        new("list", Seeds.In("tests/PhaseGuard.Tests/cases", ".md", ".story"), ".md", List),
        new("line", Seeds.LinesIn("tests/PhaseGuard.Cli.Tests/Agents", ".txt"), ".txt", Line),
        new("tests", Seeds.In("tests/PhaseGuard.Cli.Tests/TestReports", ".xml", ".trx", ".tap"), ".txt", TestReports),
        new("event", Servers.Events, ".json", Servers.Event),
        new("mcp", Servers.Calls, ".txt", Servers.Mcp),
        new("lsp", Servers.Edits, ".txt", Servers.Lsp),
    ];

    private static void Step(byte[] input)
    {
        FileReport report = StepValidator.Validate(StepPath, input, _options);
        Promise.StandsIn(report, input);
        Promise.Hold(report.Equals(StepValidator.Validate(StepPath, input, _options)), "the same file is judged the same");
    }

    private static void Change(byte[] input)
    {
        byte[] other = Seeds.Steps[input.Length % Seeds.Steps.Count];
        Promise.StandsIn(StepValidator.ValidateChange(StepPath, other, input, CommitContext.Ordinary, _options), input);
        Promise.StandsIn(StepValidator.ValidateChange(StepPath, input, other, CommitContext.Ordinary, _options), other);
    }

    /// <summary>What is fixed stays what it was, JSON or not, and has nothing more to fix.</summary>
    private static void Fixes(byte[] input)
    {
        byte[] once = [.. StepFixes.Run(StepPath, input, _options).Text.Span];
        byte[] twice = [.. StepFixes.Run(StepPath, once, _options).Text.Span];
        Promise.Hold(once.AsSpan().SequenceEqual(twice), "a second run has nothing to fix");
        Promise.Hold(IsUnreadable(input) || !IsUnreadable(once), "what is fixed can still be read");
    }

    private static void PolicyText(byte[] input)
    {
        _ = PolicyFile.Read(input);
        _ = PolicyFile.ReadBaseline(new Policy(), input);
        _ = PolicyFile.ReadCanonicalSchema(new Policy(), input);
    }

    private static void Session(byte[] input)
        => _ = SessionValidator.Validate(new Dictionary<string, ReadOnlyMemory<byte>> { [".workflow/active/WFS-a/.task/IMPL-1.json"] = input }, _options);

    private static void List(byte[] input)
        => _ = SessionValidator.Validate(
            new Dictionary<string, ReadOnlyMemory<byte>>
            {
                [".workflow/active/WFS-a/TODO_LIST.md"] = input, [".workflow/active/WFS-a/IMPL_PLAN.md"] = input, [".workflow/active/WFS-a/.task/IMPL-1.json"] = Seeds.Tasks[0],
            }, _options);

    private static void Line(byte[] input) => _ = LineReader.Read(Encoding.UTF8.GetString(input));

    private static void TestReports(byte[] input)
    {
        Promise.Hold(TapReport.Read(input, out string? flaw) is not null || flaw is not null, "a report of tests is read, or it is said why not");
        Promise.Hold(XmlTestReport.Read(input, out flaw) is not null || flaw is not null, "a report of tests is read, or it is said why not");
    }

    private static bool IsUnreadable(byte[] text) => StepValidator.Validate(StepPath, text, _options).Findings.Any(finding => finding.Rule.Id is "PG001" or "PG003");
}
