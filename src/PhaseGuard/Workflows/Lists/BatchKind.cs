namespace PhaseGuard.Workflows.Lists;

/// <summary>Which ready tasks may be begun together.</summary>
internal enum BatchKind
{
    /// <summary>The plan tells nothing: those of one execution group that wait for nothing.</summary>
    Untold,

    /// <summary>One task at a time.</summary>
    Sequential,

    /// <summary>One cycle at a time.</summary>
    TddCycles,

    /// <summary>Those under one heading of the list.</summary>
    Phased,

    /// <summary>All.</summary>
    Parallel,
}
