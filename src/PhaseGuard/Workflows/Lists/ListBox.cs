namespace PhaseGuard.Workflows.Lists;

/// <summary>What the box of an entry says.</summary>
internal enum ListBox
{
    /// <summary>A blank, and every sign that says nothing else.</summary>
    Open,

    /// <summary><c>x X ✓ ✔ ✅</c>: completed.</summary>
    Ticked,

    /// <summary><c>~ / &gt;</c></summary>
    Active,

    /// <summary><c>!</c></summary>
    Blocked,

    /// <summary><c>-</c></summary>
    Skipped,

    /// <summary>No box: the line begins with <c>▸</c>.</summary>
    Container,
}
