using System.CommandLine;
using PhaseGuard.Cli.Checking;
using PhaseGuard.Cli.Output;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Commands;

/// <summary>The options that say how a report is written, and where to.</summary>
internal sealed class ReportOptions
{
    private static readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "How findings are written: text, json, sarif, github (annotations), junit, gitlab (code quality), rdjson (reviewdog), markdown or html. Default: text; github where GITHUB_ACTIONS is true.",
        HelpName = "FORMAT",
    }.AcceptOnlyFromAmong([.. ReportFormat.All.Select(format => format.Name)]);

    private static readonly Option<string?> _output = new("--output")
    {
        Description = "Write the report into this file, whole or not at all; standard output gets the summary.", HelpName = "FILE",
    };

    private static readonly Option<bool> _quiet = new("--quiet")
    {
        Description = "Report no warnings, and nothing at all where there is no error; the exit code and the formats for programs stay as they are.",
    };

    private static readonly Option<string> _color = new Option<string>("--color")
    {
        Description = "Colours and source lines: auto (on a terminal; NO_COLOR and FORCE_COLOR count), always or never.",
        DefaultValueFactory = _ => "auto", HelpName = "WHEN",
    }.AcceptOnlyFromAmong("auto", "always", "never");

    private readonly CommandContext _session;
    private readonly ReportFormat _chosen;
    private readonly string? _file;
    private readonly TextStyle _style;

    public ReportOptions(CommandContext context, ParseResult parsed)
    {
        _session = context;
        _file = parsed.GetValue(_output);
        _chosen = Choose(context, parsed.GetValue(_format), _file);
        bool? color = parsed.GetValue(_color) switch { "always" => true, "never" => false, _ => null };
        TextStyle style = _file is null ? context.Device.Style(context.Variable, color) : TextStyle.Default;
        _style = style with { IsQuiet = parsed.GetValue(_quiet), Tool = context.Tool };
    }

    public static IEnumerable<Option> All => [_format, _output, _quiet, _color];

    /// <summary>Whether somebody takes <c>-</c> for a file.</summary>
    public static bool NamesStandardOutput(ParseResult parsed) => parsed.GetValue(_output) == "-";

    /// <summary>Whether the report shows source lines.</summary>
    public bool ShowsSource => _chosen == ReportFormat.Text && _style.Width is not null;

    /// <summary>Whether the report shows the edits of fixes.</summary>
    public bool ShowsEdits => _chosen.ShowsEdits;

    /// <summary>Whether only errors are reported.</summary>
    public bool IsQuiet => _style.IsQuiet;

    /// <summary>Whether the report is read where it is printed.</summary>
    public bool IsForPeople => _file is null && (_chosen == ReportFormat.Text || _chosen == ReportFormat.GitHub);

    /// <summary>Why findings cannot be counted in the way that was asked for; <see langword="null"/> where they can.</summary>
    public string? NoStatistics => _chosen.Name is "text" or "json" && _file is null ? null : "--statistics prints text or json, and writes no file: leave --output and other formats out.";

    /// <summary>Writes a report.</summary>
    /// <param name="files">What was found.</param>
    /// <param name="counts">Whether only the findings of each rule are counted.</param>
    public void Write(CheckResult files, bool counts)
    {
        if (counts)
        {
            Action<TextWriter, Report> write = _chosen == ReportFormat.Text ? Statistics.Write : Statistics.WriteJson;
            write(_session.Output, files.Report);
            return;
        }

        TextStyle style = _style with { ShowPath = files.Show };
        if (_file is null)
        {
            _chosen.Write(_session.Output, files.Report, style);
            return;
        }

        OutputFile.Write(Path.GetFullPath(Path.Combine(_session.Directory, _file)), _file, _session.Repository?.Top, writer => _chosen.Write(writer, files.Report, style));
        if (!style.IsQuiet || files.Report.IsBlocked)
        {
            _session.Output.Write($"{Summary.Of(files.Report, style)}\n");
        }
    }

    /// <summary>Annotations are read from the log, so a file is never in that format by itself.</summary>
    private static ReportFormat Choose(CommandContext context, string? named, string? file)
        => named is not null ? ReportFormat.All.First(format => format.Name == named)
            : file is null && context.Variable("GITHUB_ACTIONS") == "true" ? ReportFormat.GitHub
            : ReportFormat.Text;
}
