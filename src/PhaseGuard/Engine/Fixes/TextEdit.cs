using PhaseGuard.Engine.Fixes;

namespace PhaseGuard;

/// <summary>A piece of a file, and what is to stand in its place.</summary>
/// <param name="Offset">Where the piece begins, in bytes from the start of the file; a byte order mark counts.</param>
/// <param name="Length">How long it is, in bytes; 0 where something is only put in.</param>
/// <param name="Text">What is to stand there, to be written as UTF-8.</param>
public sealed record TextEdit(int Offset, int Length, string Text)
{
    /// <summary>The order in which edits are applied: what is put in at a place comes before what is replaced there.</summary>
    internal static int Compare(TextEdit one, TextEdit other)
        => one.Offset != other.Offset ? one.Offset.CompareTo(other.Offset) : one.Length.CompareTo(other.Length);

    /// <summary>Where the piece stands by lines and columns; <see langword="null"/> unless somebody asked for it.</summary>
    internal EditPlace? Place { get; init; }

    /// <summary>The offset after the piece.</summary>
    internal int End => Offset + Length;

    /// <summary>Whether both change the same bytes, or put something in at the same place.</summary>
    internal bool Overlaps(TextEdit other)
        => Offset == other.Offset ? Length == other.Length || (Length > 0 && other.Length > 0)
            : Offset < other.End && other.Offset < End;
}
