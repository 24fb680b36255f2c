using PhaseGuard.Json;

namespace PhaseGuard;

/// <summary>A place that outlives the text that it was read from.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value.</param>
/// <param name="Source">The line itself, where somebody asked for it.</param>
internal sealed record Spot(int Line, int Column, string Pointer, SourceLine? Source)
{
    /// <summary>Line 1, column 1: the whole file is meant.</summary>
    public static Spot Start { get; } = new(1, 1, "", null);

    /// <summary>Reads a place, going on from where the counter stands.</summary>
    public static Spot Of(JsonTree tree, Place place, ref LineCounter lines, bool withSource)
    {
        lines.MoveTo(place.Offset);
        return new Spot(
            lines.Line,
            lines.Column,
            JsonPointer.To(tree, place.Node),
            withSource ? SourceLine.At(tree.Text.Span, place.Offset) : null);
    }
}
