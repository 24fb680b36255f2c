using PhaseGuard.Text;

namespace PhaseGuard;

/// <summary>Finds the lines and columns of places of one text. Places that come in the order of the text cost one pass over it.</summary>
/// <param name="text">The text.</param>
/// <param name="detail">What is kept besides the place.</param>
internal ref struct LocationFinder(SourceText text, LocationDetail detail)
{
    private LineCounter _lines = new(text.Text.Span);
    private int _reached;

    /// <summary>The place that outlives the text.</summary>
    public Location At(SourcePosition place)
    {
        if (place.Offset < _reached)
        {
            _lines = new LineCounter(text.Text.Span);
        }

        _reached = place.Offset;
        return Location.Of(text, place, ref _lines, detail);
    }
}
