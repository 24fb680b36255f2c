using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>A place that outlives the text that it was read from.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
/// <param name="Pointer">Where the element stands in the file; a JSON Pointer (RFC 6901) in JSON.</param>
/// <param name="Source">The line itself, where somebody asked for it.</param>
internal sealed record Location(int Line, int Column, string Pointer, SourceLine? Source)
{
    /// <summary>What the element says, where somebody asked for it.</summary>
    public string? Content { get; private init; }

    /// <summary>Line 1, column 1: the whole file is meant.</summary>
    public static Location Start { get; } = new(1, 1, "", null);

    /// <summary>Reads a place, going on from where the counter stands.</summary>
    public static Location Of(SourceText text, SourcePosition place, ref LineCounter lines, LocationDetail detail)
    {
        lines.MoveTo(place.Offset);
        return Of(text, place, lines.Line, lines.Column, detail);
    }

    /// <summary>Reads a place in any order.</summary>
    public static Location Of(SourceText text, SourcePosition place, LineIndex lines, LocationDetail detail)
    {
        (int line, int column) = lines.At(place.Offset);
        return Of(text, place, line, column, detail);
    }

    private static Location Of(SourceText text, SourcePosition place, int line, int column, LocationDetail detail)
        => new(
            line,
            column,
            text.PointerTo(place.Node),
            detail.HasFlag(LocationDetail.Source) ? SourceLine.At(text.Text.Span, place.Offset) : null)
        {
            Content = detail.HasFlag(LocationDetail.Content) ? text.ContentOf(place.Node) : null,
        };
}
