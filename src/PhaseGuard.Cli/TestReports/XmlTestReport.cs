using System.Runtime.InteropServices;
using System.Xml;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Cli.TestReports;

/// <summary>Reads JUnit's XML, as many frameworks write it, and TRX, test by test: the sums at the top are sometimes wrong.</summary>
internal static class XmlTestReport
{
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };

    /// <param name="bytes">The file.</param>
    /// <param name="flaw">Why it is none, in words that follow its name.</param>
    public static TestCounts? Read(ReadOnlyMemory<byte> bytes, out string? flaw)
    {
        _ = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array);
        try
        {
            using var stream = new MemoryStream(array.Array!, array.Offset, array.Count, writable: false);
            using var reader = XmlReader.Create(stream, _settings);
            reader.MoveToContent();
            flaw = null;
            switch (reader.LocalName)
            {
                case "testsuites" or "testsuite":
                    return ReadJUnit(reader);
                case "TestRun":
                    return ReadTrx(reader);
                default:
                    flaw = $"is XML, but no test report: its root is {Quote.Of(reader.LocalName)}";
                    return null;
            }
        }
        catch (XmlException exception)
        {
            flaw = $"is no whole XML: {exception.Message.TrimEnd('.')}";
            return null;
        }
    }

    private static TestCounts ReadJUnit(XmlReader reader)
    {
        var tally = new TestTally();
        bool isTest = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                switch (reader.LocalName)
                {
                    case "testcase":
                        tally.Begin();
                        isTest = !reader.IsEmptyElement;
                        break;
                    case "failure" or "error" when isTest:
                        tally.Fail();
                        break;
                    case "skipped" when isTest:
                        tally.Skip();
                        break;
                }
            }
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "testcase" })
            {
                isTest = false;
            }
        }

        return tally.Counts;
    }

    private static TestCounts ReadTrx(XmlReader reader)
    {
        var tally = new TestTally();
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "UnitTestResult" } && reader.GetAttribute("resultType") != "DataDrivenTest")
            {
                tally.Begin();
                switch (reader.GetAttribute("outcome"))
                {
                    case "Passed" or "PassedButRunAborted" or "Warning" or "Completed":
                        break;
                    case "NotExecuted" or "NotRunnable" or "Inconclusive" or "Pending" or "Disconnected":
                        tally.Skip();
                        break;
                    default:
                        tally.Fail();
                        break;
                }
            }
        }

        return tally.Counts;
    }
}
