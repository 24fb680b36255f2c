namespace PhaseGuard.Workflows.Lists;

/// <summary>A line of a check list that is about a task. Offsets are bytes of the text without its byte order mark.</summary>
/// <param name="Id">The task id.</param>
/// <param name="Box">What its box says.</param>
/// <param name="BoxOffset">Where the <c>[</c> stands; of a container the <c>▸</c>.</param>
/// <param name="LineStart">Where the line begins.</param>
/// <param name="LineEnd">Where it ends, before CR and LF.</param>
/// <param name="Heading">Where the nearest heading above begins; <see langword="null"/> where there is none.</param>
internal sealed record ListEntry(string Id, ListBox Box, int BoxOffset, int LineStart, int LineEnd, int? Heading);
