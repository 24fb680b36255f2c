namespace PhaseGuard.Json;

/// <summary>Why a text is not JSON.</summary>
/// <param name="Offset">
/// The first byte with which no JSON text can go on, of a character that is no Unicode (bytes that are not UTF-8, an
/// escaped half of a surrogate pair) its first byte; at the end of the text, one past it.
/// </param>
/// <param name="Message">What stands there, and what was expected.</param>
/// <param name="Cure">What to do about it.</param>
internal sealed record JsonError(int Offset, string Message, string Cure)
{
    /// <summary>The cure where nothing better is known.</summary>
    public const string Correct = "Correct the text at this place.";

    /// <summary>Stands in where one reader refuses what the other finds no fault with, so that it cannot pass.</summary>
    public static JsonError Unknown { get; } = new(0, "the text cannot be read", Correct);
}
