using System.Xml.Linq;

namespace PhaseGuard.Tests.Reports;

public sealed class JUnitReportTests
{
    [Test]
    public void Each_file_is_a_test_that_fails_by_its_errors_and_tells_its_warnings()
        => Written.As("junit", new Report([.. Written.Clean.Files, .. Written.WarningOnly.Files, Written.OfOneKind.Files[0]]))
            .ShouldStartWith("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="phaseguard" tests="3" failures="1" errors="0" skipped="0">
                    <testcase name="docs/feature/auth/steps/01-01.json" classname="phaseguard" file="docs/feature/auth/steps/01-01.json" />
                    <testcase name="docs/steps/07-07.json" classname="phaseguard" file="docs/steps/07-07.json">
                      <system-out>
                docs/steps/07-07.json:2:14: warning PG008: the task id "01-01" does not fit the file name "07-07"
                    Rename the file after its task, or correct the task id.
                </system-out>
                    </testcase>
                    <testcase name="docs/feature/auth/steps/01-01.json" classname="phaseguard" file="docs/feature/auth/steps/01-01.json">
                      <failure type="PG024 unknown-outcome" message="14 errors, the first: Phase PREPARE has the unknown outcome &quot;SUCCESS&quot;">
                docs/feature/auth/steps/01-01.json:5:
                """);

    [Test]
    public void No_file_is_no_test_and_still_a_document()
        => XDocument.Parse(Written.As("junit", Written.Empty)).Root!.Element("testsuite")!.Attribute("tests")!.Value.ShouldBe("0");

    [Test]
    public void A_policy_that_loosens_something_is_told_too()
        => XDocument.Parse(Written.As("junit", Written.PolicyOnly)).Descendants("system-out").Single().Value.ShouldContain("phaseguard.json:1:3: warning PG091: ");

    [Test]
    public void What_XML_cannot_hold_is_shown_as_an_escape()
    {
        XElement suite = XDocument.Parse(Written.As("junit", Written.Hostile)).Root!.Element("testsuite")!;

        suite.Element("testcase")!.Attribute("name")!.Value.ShouldBe("docs/a \"b\" %41,c:d&<e>/\\u001b[31m\\u202e\\uffff/steps/é\\n:\\u003aerror::x.json");
        suite.Descendants("failure").Single().Value.ShouldContain("\\uffff]]><&'\\\",:");
        suite.Descendants("system-out").Single().Value.ShouldContain("warning PG007");
    }
}
