namespace PhaseGuard;

/// <summary>A part of a record that findings name, such as one entry of a log.</summary>
internal abstract class RecordElement
{
    /// <summary>What such a part is called, such as <c>phase</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>The part's name as it may be shown without quotes; <see langword="null"/> where it has none.</summary>
    public abstract string? ShownName { get; }

    /// <summary>How messages call the part.</summary>
    public abstract override string ToString();
}
