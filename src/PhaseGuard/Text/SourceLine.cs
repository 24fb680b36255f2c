using System.Text;

namespace PhaseGuard;

/// <summary>The line of the file that a finding points into, as it stands there; of a very long one only what is near the place.</summary>
/// <param name="Before">What stands before the place.</param>
/// <param name="After">What stands from the place on.</param>
public sealed record SourceLine(string Before, string After)
{
    /// <summary>How many bytes are kept on each side: more than any terminal is wide.</summary>
    private const int Reach = 1000;

    internal static SourceLine At(ReadOnlySpan<byte> text, int offset)
    {
        offset = Math.Min(offset, text.Length);
        ReadOnlySpan<byte> before = text[Math.Max(0, offset - Reach)..offset];
        ReadOnlySpan<byte> after = text[offset..Math.Min(text.Length, offset + Reach)];
        int end = after.IndexOf((byte)'\n');
        return new SourceLine(
            Encoding.UTF8.GetString(before[(before.LastIndexOf((byte)'\n') + 1)..]),
            Encoding.UTF8.GetString(end < 0 ? after : after[..end]).TrimEnd('\r'));
    }
}
