using System.Text;
using PhaseGuard.Text;

namespace PhaseGuard.Markdown;

/// <summary>A Markdown text: an element of it is known by its offset, and its places are lines and columns alone.</summary>
internal sealed class MarkdownText : SourceText
{
    private const int LongestContent = 1000;

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

    /// <summary>The rest of the line from an element on, as far as anybody writes one: it is known by its offset.</summary>
    /// <param name="node">The offset in bytes.</param>
    public override string ContentOf(int node)
    {
        ReadOnlySpan<byte> rest = Text.Span[node..Math.Min(Text.Length, node + LongestContent)];
        int end = rest.IndexOf((byte)'\n');
        return Encoding.UTF8.GetString(end < 0 ? rest : rest[..end]).TrimEnd('\r');
    }

    public override void Dispose()
    {
    }
}
