using System.Globalization;
using System.Xml;

namespace PhaseGuard.Reports;

/// <summary>Writes a report as JUnit's XML: each file is a test, which fails where the file has an error; warnings are its output.</summary>
public static class JUnitReport
{
    private const string Name = "phaseguard";

    /// <summary>Writes the document, ended by LF.</summary>
    /// <param name="writer">What is written to.</param>
    /// <param name="report">What was found.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void Write(TextWriter writer, Report report)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Name);
            WriteCount(xml, "tests", report.Files.Count);
            WriteCount(xml, "failures", report.Files.Count(file => file.IsBlocked));
            WriteCount(xml, "errors", 0);
            WriteCount(xml, "skipped", 0);
            foreach (FileReport file in report.Files)
            {
                WriteFile(xml, file);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void WriteCount(XmlWriter xml, string name, int count)
        => xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static void WriteFile(XmlWriter xml, FileReport file)
    {
        string path = XmlText.Of(ShownPath.Of(file.Path));
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", file.Commit is null ? path : $"{path} ({CommitId.Short(file.Commit)})");
        xml.WriteAttributeString("classname", Name);
        xml.WriteAttributeString("file", path);
        if (file.IsBlocked)
        {
            Finding first = file.Findings.First(finding => finding.Level == Level.Error);
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", $"{first.Rule.Id} {first.Rule.Name}");
            xml.WriteAttributeString("message", XmlText.Of(Quote.Plain(file.Errors == 1 ? first.Message : $"{file.Errors} errors, the first: {first.Message}")));
            xml.WriteString(Text(file, Level.Error));
            xml.WriteEndElement();
        }

        if (file.Warnings > 0)
        {
            xml.WriteElementString("system-out", Text(file, Level.Warning));
        }

        xml.WriteEndElement();
    }

    private static string Text(FileReport file, Level level)
    {
        using var text = new StringWriter();
        text.Write('\n');
        TextReport.WriteFindings(text, file, file.Findings.Where(finding => finding.Level == level), TextStyle.Default);
        return XmlText.Of(text.ToString());
    }
}
