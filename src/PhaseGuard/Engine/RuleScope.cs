namespace PhaseGuard;

/// <summary>What a rule is asked of.</summary>
internal enum RuleScope
{
    /// <summary>One file by itself.</summary>
    File,

    /// <summary>A file before and after a commit.</summary>
    Change,

    /// <summary>Files beside one another.</summary>
    Group,

    /// <summary>A commit's message and the files that the commit changes.</summary>
    Message,

    /// <summary>The files that a push makes public.</summary>
    Push,

    /// <summary>The policy.</summary>
    Policy,
}
