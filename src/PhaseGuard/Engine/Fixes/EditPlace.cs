using PhaseGuard.Text;

namespace PhaseGuard.Engine.Fixes;

/// <summary>Where the piece of a text stands that an edit changes.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after it.</param>
internal sealed record EditPlace(LineColumn Start, LineColumn End)
{
    /// <summary>Where one edit's piece stands.</summary>
    public static EditPlace Of(SourceText text, TextEdit edit)
    {
        var lines = new LineCounter(text.Text.Span);
        return new EditPlace(At(edit.Offset - text.Start, ref lines), At(edit.End - text.Start, ref lines));
    }

    /// <summary>Findings whose edits know where they stand, found in one pass over the text.</summary>
    public static List<Finding> FindAll(SourceText text, List<Finding> findings)
    {
        var places = new SortedDictionary<int, LineColumn>();
        foreach (TextEdit edit in findings.SelectMany(finding => finding.Fix?.Edits ?? []))
        {
            (places[edit.Offset], places[edit.End]) = (default, default);
        }

        var lines = new LineCounter(text.Text.Span);
        foreach (int offset in places.Keys.ToArray())
        {
            places[offset] = At(offset - text.Start, ref lines);
        }

        return findings.ConvertAll(finding => finding.Fix is not { } fix ? finding
            : finding with { Fix = fix.With([.. fix.Edits.Select(edit => edit with { Place = new EditPlace(places[edit.Offset], places[edit.End]) })]) });
    }

    private static LineColumn At(int offset, ref LineCounter lines)
    {
        lines.MoveTo(offset);
        return new LineColumn(lines.Line, lines.Column, lines.ByteColumn);
    }
}

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in Unicode code points.</param>
/// <param name="Byte">The column, from 1, in bytes.</param>
internal readonly record struct LineColumn(int Line, int Column, int Byte);
