using PhaseGuard.Policies;

namespace PhaseGuard.Steps.Evidence;

/// <summary>
/// A command as a policy names it: words between spaces, each compared with one argument. A <c>*</c> is any one argument, and at the
/// end any rest, none too.
/// </summary>
/// <param name="text">The pattern.</param>
internal sealed class CommandPattern(string text)
{
    private const string Any = "*";

    private readonly string[] _words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wrong with a pattern.</summary>
    public static PolicyFlaw? FlawOf(string pattern)
    {
        string[] words = new CommandPattern(pattern)._words;
        return words is [Any, ..] ? new PolicyFlaw($"has the command {Quote.Of(pattern)}, which any program matches", "begin it with the program's name, such as \"dotnet test *\"")
            : Array.Exists(words, word => word != Any && word.Contains(Any, StringComparison.Ordinal))
                ? new PolicyFlaw($"has the command {Quote.Of(pattern)}, with a * within an argument", "write * for the whole argument; at the end it is any rest")
            : null;
    }

    public bool Matches(IReadOnlyList<string> command)
    {
        bool hasRest = _words[^1] == Any;
        int fixedWords = hasRest ? _words.Length - 1 : _words.Length;
        if (hasRest ? command.Count < fixedWords : command.Count != fixedWords)
        {
            return false;
        }

        for (int index = 0; index < fixedWords; index++)
        {
            if (_words[index] != Any && _words[index] != command[index])
            {
                return false;
            }
        }

        return true;
    }
}
