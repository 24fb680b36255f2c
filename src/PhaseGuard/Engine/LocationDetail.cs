namespace PhaseGuard;

/// <summary>What of a place is kept besides the place itself.</summary>
[Flags]
internal enum LocationDetail
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The line, for a report that shows it.</summary>
    Source = 1,

    /// <summary>What the element says, for the digest that a baseline knows it by.</summary>
    Content = 2,
}
