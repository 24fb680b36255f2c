using PhaseGuard.Cli.Checking;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>What is asked of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Judged">What was found in it.</param>
/// <param name="Params">What goes with the request.</param>
/// <param name="Context">The world.</param>
internal sealed record Asked(OpenDocument Document, Judged Judged, JsonValue Params, CommandContext Context)
{
    public DocumentText Text => Document.Text;

    /// <summary>The place that is meant, in bytes of the text.</summary>
    public int Offset => Text.OffsetOf(Spot.Read(Params["position"u8]));

    /// <summary>The findings that touch a piece of the text.</summary>
    /// <param name="start">Where it begins, in bytes.</param>
    /// <param name="end">Where it ends.</param>
    public IEnumerable<Finding> FindingsAt(int start, int end)
        => Judged.Report.Findings.Where(finding => Text.OffsetOf(finding.Line, finding.Column) is var at && at <= end && start <= Text.EndOfWord(at));
}
