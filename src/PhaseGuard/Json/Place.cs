namespace PhaseGuard.Json;

/// <summary>Where a finding points: a byte of the text, and the value that it belongs to.</summary>
/// <param name="Offset">Bytes from the start of the text, a byte order mark not counted.</param>
/// <param name="Node">The value's index in its <see cref="JsonTree"/>; the root where nothing closer fits.</param>
internal readonly record struct Place(int Offset, int Node)
{
    /// <summary>Line 1, column 1: the whole file is meant.</summary>
    public static Place Start => default;
}
