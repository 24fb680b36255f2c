namespace PhaseGuard.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Offset">The first byte with which no JSON text can go on; at the end of the text, one past it.</param>
/// <param name="Message">What stands there, and what was expected.</param>
internal sealed record JsonError(int Offset, string Message);
