using PhaseGuard.Text;

namespace PhaseGuard.Workflows;

/// <summary>A Markdown text: its places are lines and columns alone.</summary>
internal sealed class MarkdownText : SourceText
{
    /// <param name="utf8">The file's bytes.</param>
    public MarkdownText(ReadOnlyMemory<byte> utf8)
        : base(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8)
        => Start = utf8.Length - Text.Length;

    /// <summary>The same text in bytes of its own.</summary>
    public MarkdownText(MarkdownText other)
        : base(other.Text.ToArray())
        => Start = other.Start;

    /// <summary>A text without anything, for what cannot be read.</summary>
    public static MarkdownText Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    public override int Start { get; }

    public override string PointerTo(int node) => "";

    public override void Dispose()
    {
    }
}
