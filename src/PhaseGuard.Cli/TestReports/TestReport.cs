using PhaseGuard.Cli.Files;
using PhaseGuard.Git;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.TestReports;

/// <summary>What a test framework wrote of a run: JUnit's XML, Visual Studio's TRX, or TAP.</summary>
/// <param name="Counts">How many tests there are, and how they ended.</param>
/// <param name="Digest">The digest of the file.</param>
internal sealed record TestReport(TestCounts Counts, string Digest)
{
    private const byte MarkOfXml = (byte)'<';

    /// <summary>Reads a report.</summary>
    /// <param name="file">Its absolute path.</param>
    /// <param name="shown">How messages call it.</param>
    /// <param name="flaw">Why it is none, in words that follow its name; <see langword="null"/> where it is one.</param>
    /// <exception cref="CannotCheckException">Nobody may read it.</exception>
    public static TestReport? Read(string file, string shown, out string? flaw)
    {
        using FileContent? content = FileContent.Read(file, shown, followsLink: true);
        TestCounts? counts = null;
        flaw = content is null ? "is not there" : content.Flaw is { } unreadable ? $"is {unreadable.What}" : null;
        if (flaw is null)
        {
            ReadOnlyMemory<byte> bytes = content!.Bytes;
            counts = IsXml(bytes.Span) ? XmlTestReport.Read(bytes, out flaw) : TapReport.Read(bytes.Span, out flaw);
            flaw ??= counts!.Total == 0 ? "has no test" : null;
        }

        return flaw is null ? new TestReport(counts!, Convert.ToHexStringLower(Sha256.Hash(content!.Bytes.Span))) : null;
    }

    private static bool IsXml(ReadOnlySpan<byte> text)
    {
        int start = text.IndexOfAnyExcept("\uFEFF \t\r\n"u8);
        return start >= 0 && text[start] == MarkOfXml;
    }
}
