using System.Text;
using PhaseGuard.Reports;

namespace PhaseGuard.Tests.Reports;

/// <summary>Reports for tests, and what the formats make of them.</summary>
internal static class Written
{
    public const string Path = Examples.Path;

    /// <summary>A path that no format may take at its word.</summary>
    public const string HostilePath = "docs/a \"b\" %41,c:d&<e>/\u001b[31m\u202e\uffff/steps/é\n::error::x.json";

    public static Report Empty { get; } = new([]);

    /// <summary>A step of 14 phases, each with the outcome that is given.</summary>
    public static string Fourteen(string outcome) => $$"""
        {
          "task_id": "01-01",
          "project_id": "auth",
          "tdd_cycle": { "phase_execution_log": [
        {{string.Join(",\n", Names.Select(name => $$"""    { "phase_name": "{{name}}", "status": "EXECUTED", "outcome": "{{outcome}}", "notes": "-" }"""))}}
          ] }
        }

        """;

    public static IReadOnlyList<string> Names { get; } =
    [
        "PREPARE", "RED_ACCEPTANCE", "RED_UNIT", "GREEN_UNIT", "CHECK_ACCEPTANCE", "GREEN_ACCEPTANCE", "REVIEW", "REFACTOR_L1",
        "REFACTOR_L2", "REFACTOR_L3", "REFACTOR_L4", "POST_REFACTOR_REVIEW", "FINAL_VALIDATE", "COMMIT",
    ];

    public static Report Clean { get; } = Judge(Fourteen("PASS"));

    /// <summary>Fourteen errors, all of one kind.</summary>
    public static Report OfOneKind { get; } = Judge(Fourteen("SUCCESS"));

    /// <summary>One warning: the file's name does not fit.</summary>
    public static Report WarningOnly { get; } = Judge(Fourteen("PASS"), "docs/steps/07-07.json");

    /// <summary>A policy that loosens something, and no step file.</summary>
    public static Report PolicyOnly { get; } = new(new RulePage("PG091").Judge("""{ "plannedSteps": "allow" }"""));

    /// <summary>Errors and a warning, in a path and a value that would break out of any format.</summary>
    public static Report Hostile { get; } = Judge(
        Fourteen("""%0A::error::\u001b[2J\u202e\n\uffff]]><&'\",:""").Replace("\"project_id\": \"auth\",", "", StringComparison.Ordinal), HostilePath);

    /// <summary>Findings with fixes of one edit and of several, safe and unsafe, behind text of more bytes than characters.</summary>
    public static Report Fixable { get; } = Judge(
        Fourteen("SUCCESS").Replace("\"task_id\": \"01-01\",", "\"é\": 1, \"step_id\": \"01-01\", \"phase_id\": \"03\",", StringComparison.Ordinal),
        options: Examples.Options with { WithFixes = true, WithEditPlaces = true });

    public static IEnumerable<Report> All => [Empty, Clean, OfOneKind, WarningOnly, PolicyOnly, Hostile, Fixable];

    public static Report Judge(string text, string path = Path, ValidationOptions? options = null)
        => new([StepValidator.Validate(path, Encoding.UTF8.GetBytes(text), options ?? Examples.Options)]);

    /// <summary>The report on a terminal without colours.</summary>
    public static string OnTerminal(string text, int width, string path = Path)
        => As(ReportFormat.Text, Judge(text, path, Examples.Options with { WithSource = true }), new TextStyle { Width = width });

    public static string As(string format, Report report) => As(ReportFormat.All.Single(known => known.Name == format), report);

    public static string As(ReportFormat format, Report report, TextStyle? style = null)
    {
        using var writer = new StringWriter();
        format.Write(writer, report, style ?? TextStyle.Default);
        return writer.ToString();
    }
}
