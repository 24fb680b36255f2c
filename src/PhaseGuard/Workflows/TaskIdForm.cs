namespace PhaseGuard.Workflows;

/// <summary>The form of task ids; the source is PG102 of the specification.</summary>
internal static class TaskIdForm
{
    /// <summary>Whether a text is an id such as <c>IMPL-1</c>, <c>IMPL-auth-1.2</c> or <c>T4</c>.</summary>
    public static bool IsWellFormed(string id) => IsShort(id) || IsLong(id);

    private static bool IsShort(string id)
    {
        string letters = id.TrimEnd([.. "0123456789"]);
        return letters.Length > 0 && letters.Length < id.Length && letters.All(char.IsAsciiLetter);
    }

    private static bool IsLong(string id)
    {
        string[] parts = id.Split('-');
        return parts.Length >= 2
            && char.IsAsciiLetterUpper(parts[0].FirstOrDefault()) && parts[0].All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter))
            && parts[1..^1].All(part => part.Length > 0 && part.All(letter => char.IsLetterOrDigit(letter) || letter == '_'))
            && parts[^1].Split('.') is { Length: <= 2 } numbers && numbers.All(number => number.Length > 0 && number.All(char.IsAsciiDigit));
    }
}
