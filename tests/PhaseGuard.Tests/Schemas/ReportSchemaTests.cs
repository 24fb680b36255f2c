using System.Text;

namespace PhaseGuard.Tests.Schemas;

/// <summary>The schema of the JSON report against what is written.</summary>
public sealed class ReportSchemaTests
{
    [Test]
    public void Every_JSON_report_fits_its_schema()
    {
        FileReport[] files =
        [
            .. CaseFile.All.Where(theCase => theCase.Rule != "PG090").Select(theCase => theCase.Judge()),
            .. CorpusFile.All.Select(file => StepValidator.Validate(file.Path, file.Content, Examples.Options)),
            StepValidator.Validate("", "{"u8.ToArray()),
        ];
        IEnumerable<Report> reports = files.Select(file => new Report([file])).Concat([new Report(files), new Report([])]);

        Rejections(reports.Select(PolicyAndReportSchemaWordsTests.Write)).ShouldBeEmpty();
    }

    [Test]
    public void A_key_that_a_later_report_gains_is_let_through()
        => Rejections(["""{ "version": 1, "checked": 0, "errors": 0, "warnings": 0, "files": [], "later": {} }"""]).ShouldBeEmpty();

    [Test]
    public void A_report_that_lacks_a_key_is_rejected()
        => Rejections(["""{ "version": 1, "checked": 0, "errors": 0, "files": [] }"""]).ShouldHaveSingleItem();

    private static IEnumerable<string?> Rejections(IEnumerable<string> reports)
        => SchemaValidator.Ask(reports.Select(report => ("report.schema.json", Encoding.UTF8.GetBytes(report)))).Where(rejection => rejection is not null);
}
