using System.Text;

namespace PhaseGuard.Agents.Shell;

/// <summary>Reads the words of a line, one after the other: quotes, escapes, and what a shell would put in.</summary>
/// <param name="text">The line.</param>
/// <param name="valueOf">The value of a variable; <see langword="null"/> where it is not known.</param>
/// <param name="follow">Is told the lines within the line.</param>
internal sealed class WordReader(string text, Func<string, string?> valueOf, Action<string> follow)
{
    /// <summary>Where it is.</summary>
    public int At { get; set; }

    /// <summary>The character there; NUL at the end.</summary>
    public char Next => At < text.Length ? text[At] : '\0';

    /// <summary>Reads a word, which may be empty.</summary>
    public LineWord Read()
    {
        var word = new StringBuilder();
        bool isKnown = true;
        while (At < text.Length && !IsEnd(Next))
        {
            char next = text[At++];
            switch (next)
            {
                case '\\' when Next == '\n':
                    At++;
                    break;
                case '\\':
                    word.Append(At < text.Length ? text[At++] : '\\');
                    break;
                case '\'':
                    word.Append(TakeUntil('\''));
                    break;
                case '"':
                    isKnown &= ReadQuoted(word);
                    break;
                case '$' when Next == '\'':
                    At++;
                    ReadAnsi(word);
                    break;
                default:
                    isKnown &= ReadPlain(next, word);
                    break;
            }
        }

        return new LineWord(word.ToString(), isKnown);
    }

    private static bool IsEnd(char next) => next is ' ' or '\t' or '\r' or '\n' or ';' or '|' or '&' or '(' or ')' or '<' or '>';

    /// <summary>Reads what stands between brackets, the first of which was read, as lines of their own.</summary>
    public void FollowBracket() => follow(TakeUntilClosed());

    private bool ReadQuoted(StringBuilder word)
    {
        bool isKnown = true;
        while (At < text.Length)
        {
            char next = text[At++];
            switch (next)
            {
                case '"':
                    return isKnown;
                case '\\' when Next is '"' or '\\' or '$' or '`':
                    word.Append(text[At++]);
                    break;
                case '\\' when Next == '\n':
                    At++;
                    break;
                default:
                    isKnown &= ReadPlain(next, word);
                    break;
            }
        }

        return false;
    }

    /// <summary>A character that stands for itself, or begins what a shell would put in.</summary>
    /// <returns>Whether it is known what that is.</returns>
    private bool ReadPlain(char next, StringBuilder word)
    {
        if (next is '$' or '`')
        {
            return ReadExpansion(next, word);
        }

        word.Append(next);
        return true;
    }

    private void ReadAnsi(StringBuilder word)
    {
        while (At < text.Length && Next != '\'')
        {
            char next = text[At++];
            word.Append(next != '\\' || At == text.Length ? next : text[At++] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        At = Math.Min(At + 1, text.Length);
    }

    private bool ReadExpansion(char sign, StringBuilder word)
    {
        int start = At - 1;
        if (sign == '`')
        {
            follow(TakeUntil('`'));
        }
        else if (Next == '(')
        {
            At++;
            FollowBracket();
        }
        else if (ReadName() is { Length: > 0 } name && valueOf(name) is { } value)
        {
            word.Append(value);
            return true;
        }

        word.Append(text, start, At - start);
        return At == start + 1;
    }

    private string ReadName()
    {
        if (Next == '{')
        {
            At++;
            return TakeUntil('}');
        }

        int start = At;
        while (char.IsAsciiLetterOrDigit(Next) || Next is '_' or '@' or '?')
        {
            At++;
        }

        return text[start..At];
    }

    private string TakeUntil(char end)
    {
        int start = At;
        int stop = text.IndexOf(end, At);
        At = stop < 0 ? text.Length : stop + 1;
        return text[start..(stop < 0 ? text.Length : stop)];
    }

    /// <summary>The text up to the bracket that closes; brackets between quotes are none.</summary>
    private string TakeUntilClosed()
    {
        int start = At;
        int open = 1;
        string? end = null;
        while (At < text.Length)
        {
            switch (text[At++])
            {
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    return text[start..(At - 1)];
                case '\\':
                    At++;
                    break;
                case '\'':
                    _ = TakeUntil('\'');
                    break;
                case '"':
                    SkipQuoted();
                    break;
                case '<' when Next == '<':
                    end = DocumentEnd() ?? end;
                    break;
                case '\n' when end is not null:
                    SkipDocument(end);
                    end = null;
                    break;
            }
        }

        At = text.Length;
        return text[start..];
    }

    /// <summary>The line that ends a here-document, whose second sign comes next; <see langword="null"/> for <c>&lt;&lt;&lt;</c>.</summary>
    private string? DocumentEnd()
    {
        At++;
        if (Next == '<')
        {
            At++;
            return null;
        }

        while (Next is '-' or ' ')
        {
            At++;
        }

        int start = At;
        while (At < text.Length && !IsEnd(Next))
        {
            At++;
        }

        return text[start..At].Trim('\'', '"', '\\');
    }

    /// <summary>Goes behind a here-document: its brackets and quotes are text.</summary>
    private void SkipDocument(string end)
    {
        bool isEnd = false;
        while (At < text.Length && !isEnd)
        {
            int stop = text.IndexOf('\n', At) is >= 0 and var at ? at : text.Length;
            isEnd = text[At..stop].Trim('\t', '\r') == end;
            At = Math.Min(stop + (isEnd ? 0 : 1), text.Length);
        }
    }

    private void SkipQuoted()
    {
        while (At < text.Length && text[At] != '"')
        {
            At += text[At] == '\\' ? 2 : 1;
        }

        At++;
    }
}
