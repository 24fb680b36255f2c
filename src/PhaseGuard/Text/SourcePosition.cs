namespace PhaseGuard.Text;

/// <summary>Where a finding points: a byte of the text, and the element that it belongs to.</summary>
/// <param name="Offset">Bytes from the start of the text, a byte order mark not counted.</param>
/// <param name="Node">The element's index in the tree of its <see cref="SourceText"/>; 0 is the whole text.</param>
internal readonly record struct SourcePosition(int Offset, int Node)
{
    /// <summary>Line 1, column 1: the whole file is meant.</summary>
    public static SourcePosition Start => default;
}
