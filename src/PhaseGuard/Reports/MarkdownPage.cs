using System.Text;

namespace PhaseGuard.Reports;

/// <summary>Markdown of at most so many bytes: what does not fit whole is left out, and so is all that follows.</summary>
/// <param name="writer">What is written to.</param>
/// <param name="limit">How many bytes of UTF-8 it may be.</param>
internal sealed class MarkdownPage(TextWriter writer, int limit)
{
    private int _left = limit;

    /// <summary>Whether something was left out.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Writes some whole lines, if they fit.</summary>
    /// <param name="lines">Lines, each ended by LF.</param>
    /// <returns>Whether they were written.</returns>
    public bool Add(string lines)
    {
        _left -= Encoding.UTF8.GetByteCount(lines);
        IsFull |= _left < 0;
        if (!IsFull)
        {
            writer.Write(lines);
        }

        return !IsFull;
    }
}
