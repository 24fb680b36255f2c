namespace PhaseGuard.Text;

/// <summary>A text whose elements know where they stand, in whatever syntax it is written.</summary>
/// <param name="utf8">The text, without a byte order mark.</param>
internal abstract class SourceText(ReadOnlyMemory<byte> utf8) : IDisposable
{
    /// <summary>The text without its byte order mark.</summary>
    public ReadOnlyMemory<byte> Text => utf8;

    /// <summary>Where the text begins in the file: after its byte order mark, where it has one.</summary>
    public virtual int Start => 0;

    /// <summary>Writes where an element stands, as the reports write it; empty for the whole text.</summary>
    /// <param name="node">The element's index.</param>
    public abstract string PointerTo(int node);

    /// <summary>What an element says, as the digest of a finding covers it; empty for one that holds others, and for the whole text.</summary>
    /// <param name="node">The element's index.</param>
    public virtual string ContentOf(int node) => "";

    /// <summary>Gives back what reading the text took; nothing that was read from it may be used after it.</summary>
    public abstract void Dispose();
}
