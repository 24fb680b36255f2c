using PhaseGuard.Engine.Fixes;

namespace PhaseGuard;

/// <summary>What fixes made of a file.</summary>
public sealed record FixedText
{
    internal FixedText(ReadOnlyMemory<byte> text, FileReport before, FileReport after, IReadOnlyList<Finding> applied)
        => (Text, Before, After, Fixed) = (text, before, after, applied);

    /// <summary>The text after them; the same bytes where nothing could be fixed.</summary>
    public ReadOnlyMemory<byte> Text { get; }

    /// <summary>What was found before.</summary>
    public FileReport Before { get; }

    /// <summary>What is found now.</summary>
    public FileReport After { get; }

    /// <summary>The findings whose fixes were applied, in the order in which they were.</summary>
    public IReadOnlyList<Finding> Fixed { get; }

    /// <summary>What is found now and was not before, since what was fixed had hidden it.</summary>
    public IReadOnlyList<Finding> Uncovered => [.. Worsening.Uncovered(Before, After)];

    /// <summary>What this and further fixes of the text made of the file.</summary>
    internal FixedText Then(FixedText further) => new(further.Text, Before, further.After, [.. Fixed, .. further.Fixed]);

    /// <summary>Whether two texts came about in the same way.</summary>
    /// <param name="other">The other text.</param>
    public bool Equals(FixedText? other) => other is not null && Text.Span.SequenceEqual(other.Text.Span) && Before == other.Before;

    /// <summary>Equal ones have the same.</summary>
    public override int GetHashCode() => HashCode.Combine(Text.Length, Before);
}
