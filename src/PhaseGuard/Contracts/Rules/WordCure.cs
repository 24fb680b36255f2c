using PhaseGuard.Json;
using PhaseGuard.Text;

namespace PhaseGuard.Contracts.Rules;

/// <summary>What is said of a value that is none of some words.</summary>
internal static class WordCure
{
    /// <summary>What is wrong with the value.</summary>
    public static string Message(JsonValue value) => $"unknown {value.Key} {(value.IsString ? Quote.Of(value.Text) : JsonTypes.Describe(value))}";

    /// <summary>What to do about it: the nearest word, and all of them.</summary>
    /// <param name="value">The value, which has a key.</param>
    /// <param name="words">The words.</param>
    public static string For(JsonValue value, IReadOnlyList<string> words)
    {
        string cure = $"Set \"{value.Key}\" to {string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}.";
        return value.IsString && SpellingSuggestion.For(value.Text, words) is { } question ? $"{char.ToUpperInvariant(question[0])}{question[1..]} {cure}" : cure;
    }
}
