using System.Text;

namespace PhaseGuard.Agents.Shell;

/// <summary>
/// Reads a line as a POSIX shell would, as far as its words: quotes, escapes, lists, pipes, subshells, substitutions and
/// here-documents. Aliases, functions and arithmetic are left alone; who writes the line wants it understood.
/// </summary>
internal sealed class LineReader
{
    /// <summary>Deeper substitutions than this nobody writes by hand.</summary>
    private const int MostNested = 20;

    private readonly string _text;
    private readonly int _depth;
    private readonly List<LineCommand> _commands;
    private readonly Dictionary<string, string> _values;
    private readonly List<(LineCommand Command, int Redirection, string End, bool StripsTabs)> _documents = [];
    private LineCommand _current = new();
    private int _at;

    private LineReader(string text, int depth, List<LineCommand> commands, Dictionary<string, string> values)
        => (_text, _depth, _commands, _values) = (text, depth, commands, values);

    /// <summary>The commands of a line, those inside of substitutions among them, in the order in which they end.</summary>
    /// <param name="line">The line, or several.</param>
    public static IReadOnlyList<LineCommand> Read(string line)
    {
        var commands = new List<LineCommand>();
        Read(line, 0, commands, new Dictionary<string, string>(StringComparer.Ordinal));
        return commands;
    }

    private static void Read(string line, int depth, List<LineCommand> commands, Dictionary<string, string> values)
    {
        if (depth <= MostNested)
        {
            new LineReader(line, depth, commands, values).Read();
        }
    }

    private char Next => _at < _text.Length ? _text[_at] : '\0';

    private void Read()
    {
        while (_at < _text.Length)
        {
            ReadToken();
        }

        EndCommand();
    }

    private void ReadToken()
    {
        switch (Next)
        {
            case ' ' or '\t' or '\r':
                _at++;
                break;
            case '\n':
                _at++;
                EndCommand();
                ReadDocuments();
                break;
            case '&' when _text.AsSpan(_at).StartsWith("&>"):
                ReadRedirection();
                break;
            case ';' or '|' or '&' or '(' or ')':
                _at++;
                EndCommand();
                break;
            case '<' or '>':
                ReadRedirection();
                break;
            case '#':
                _at = _text.IndexOf('\n', _at) is >= 0 and var end ? end : _text.Length;
                break;
            default:
                ReadPlain();
                break;
        }
    }

    private void EndCommand()
    {
        if (_current.Words.Count > 0 || _current.Variables.Count > 0 || _current.Redirections.Count > 0)
        {
            if (_current.Words.Count == 0)
            {
                _current.Variables.ForEach(Remember);
            }
            else if (_current.Name is "export" or "declare" or "local" or "readonly")
            {
                _current.Words.Where(word => IsAssignment(word.Text)).Select(word => word.Text).ToList().ForEach(Remember);
            }

            _commands.Add(_current);
            _current = new LineCommand();
        }
    }

    private void Remember(string variable)
    {
        int at = variable.IndexOf('=', StringComparison.Ordinal);
        _values[variable[..at]] = variable[(at + 1)..];
    }

    /// <summary>A word, a variable before the first word, or the number before a redirection.</summary>
    private void ReadPlain()
    {
        int start = _at;
        LineWord word = ReadWord();
        if (Next is '<' or '>' && word.Text.Length == _at - start && word.Text.All(char.IsAsciiDigit))
        {
            ReadRedirection();
        }
        else if (_current.Words.Count == 0 && IsAssignment(_text.AsSpan(start, _at - start)))
        {
            _current.Variables.Add(word.Text);
        }
        else if (_current.Words.Count > 0 || !IsReserved(word.Text, _at - start))
        {
            _current.Words.Add(word);
        }
    }

    private static bool IsAssignment(ReadOnlySpan<char> text)
    {
        int at = text.IndexOf('=');
        return at > 0 && !char.IsAsciiDigit(text[0]) && IsName(text[..at]);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words before a command that are none of it; between quotes they would be.</summary>
    private static bool IsReserved(string word, int length)
        => word.Length == length && word is "if" or "then" or "elif" or "else" or "while" or "until" or "do" or "{" or "!" or "time" or "fi" or "done" or "esac" or "}";

    private void ReadRedirection()
    {
        int start = _at;
        while (Next is '<' or '>' or '&' or '|' && _at - start < 3 && !(Next == '&' && _at > start && _text[start] == '&'))
        {
            _at++;
        }

        if (Next == '(')
        {
            _at++;
            ReadNested(TakeUntilClosed());
            _current.Words.Add(new LineWord("", IsKnown: false));
            return;
        }

        string sign = _text[start.._at];
        if (sign == "<<" && Next == '-')
        {
            sign = "<<-";
            _at++;
        }

        while (Next is ' ' or '\t')
        {
            _at++;
        }

        LineWord target = ReadWord();
        _current.Redirections.Add(new Redirection(sign, target));
        if (sign is "<<" or "<<-")
        {
            _documents.Add((_current, _current.Redirections.Count - 1, target.Text, sign == "<<-"));
        }
    }

    private void ReadDocuments()
    {
        foreach ((LineCommand command, int redirection, string end, bool stripsTabs) in _documents)
        {
            var body = new StringBuilder();
            while (_at < _text.Length)
            {
                int stop = _text.IndexOf('\n', _at) is >= 0 and var at ? at : _text.Length;
                string line = stripsTabs ? _text[_at..stop].TrimStart('\t') : _text[_at..stop];
                _at = Math.Min(stop + 1, _text.Length);
                if (line.TrimEnd('\r') == end)
                {
                    break;
                }

                body.Append(line).Append('\n');
            }

            command.Redirections[redirection] = command.Redirections[redirection] with { Target = new LineWord(body.ToString(), IsKnown: true) };
        }

        _documents.Clear();
    }

    private LineWord ReadWord()
    {
        var text = new StringBuilder();
        bool isKnown = true;
        while (_at < _text.Length && Next is not (' ' or '\t' or '\r' or '\n' or ';' or '|' or '&' or '(' or ')' or '<' or '>'))
        {
            char next = _text[_at++];
            switch (next)
            {
                case '\\' when Next == '\n':
                    _at++;
                    break;
                case '\\':
                    text.Append(_at < _text.Length ? _text[_at++] : '\\');
                    break;
                case '\'':
                    text.Append(TakeUntil('\''));
                    break;
                case '"':
                    isKnown &= ReadQuoted(text);
                    break;
                case '$' when Next == '\'':
                    _at++;
                    ReadAnsi(text);
                    break;
                case '$' or '`':
                    isKnown &= ReadExpansion(next, text);
                    break;
                default:
                    text.Append(next);
                    break;
            }
        }

        return new LineWord(text.ToString(), isKnown);
    }

    private bool ReadQuoted(StringBuilder text)
    {
        bool isKnown = true;
        while (_at < _text.Length)
        {
            char next = _text[_at++];
            switch (next)
            {
                case '"':
                    return isKnown;
                case '\\' when Next is '"' or '\\' or '$' or '`':
                    text.Append(_text[_at++]);
                    break;
                case '\\' when Next == '\n':
                    _at++;
                    break;
                case '$' or '`':
                    isKnown &= ReadExpansion(next, text);
                    break;
                default:
                    text.Append(next);
                    break;
            }
        }

        return false;
    }

    private void ReadAnsi(StringBuilder text)
    {
        while (_at < _text.Length && Next != '\'')
        {
            char next = _text[_at++];
            text.Append(next != '\\' || _at == _text.Length ? next : _text[_at++] switch { 'n' => '\n', 't' => '\t', var other => other });
        }

        _at = Math.Min(_at + 1, _text.Length);
    }

    /// <summary>What a shell would put in.</summary>
    /// <returns>Whether it is known here.</returns>
    private bool ReadExpansion(char sign, StringBuilder text)
    {
        int start = _at - 1;
        if (sign == '`')
        {
            ReadNested(TakeUntil('`'));
        }
        else if (Next == '(')
        {
            _at++;
            ReadNested(TakeUntilClosed());
        }
        else if (ReadName() is { Length: > 0 } name && _values.TryGetValue(name, out string? value))
        {
            text.Append(value);
            return true;
        }

        text.Append(_text, start, _at - start);
        return _at == start + 1;
    }

    private string ReadName()
    {
        if (Next == '{')
        {
            _at++;
            return TakeUntil('}');
        }

        int start = _at;
        while (char.IsAsciiLetterOrDigit(Next) || Next is '_' or '@' or '?')
        {
            _at++;
        }

        return _text[start.._at];
    }

    private void ReadNested(string line) => Read(line, _depth + 1, _commands, _values);

    private string TakeUntil(char end)
    {
        int start = _at;
        int stop = _text.IndexOf(end, _at);
        _at = stop < 0 ? _text.Length : stop + 1;
        return _text[start..(stop < 0 ? _text.Length : stop)];
    }

    /// <summary>The text up to the bracket that closes; brackets between quotes are none.</summary>
    private string TakeUntilClosed()
    {
        int start = _at;
        int open = 1;
        string? end = null;
        while (_at < _text.Length)
        {
            switch (_text[_at++])
            {
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    return _text[start..(_at - 1)];
                case '\\':
                    _at++;
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

        _at = _text.Length;
        return _text[start..];
    }

    /// <summary>The line that ends a here-document, whose second sign comes next; <see langword="null"/> for <c>&lt;&lt;&lt;</c>.</summary>
    private string? DocumentEnd()
    {
        _at++;
        if (Next == '<')
        {
            _at++;
            return null;
        }

        while (Next is '-' or ' ')
        {
            _at++;
        }

        int start = _at;
        while (_at < _text.Length && Next is not (' ' or '\t' or '\r' or '\n' or ';' or '|' or '&' or '(' or ')' or '<' or '>'))
        {
            _at++;
        }

        return _text[start.._at].Trim('\'', '"', '\\');
    }

    /// <summary>Goes behind a here-document: its brackets and quotes are text.</summary>
    private void SkipDocument(string end)
    {
        bool isEnd = false;
        while (_at < _text.Length && !isEnd)
        {
            int stop = _text.IndexOf('\n', _at) is >= 0 and var at ? at : _text.Length;
            isEnd = _text[_at..stop].Trim('\t', '\r') == end;
            _at = Math.Min(stop + (isEnd ? 0 : 1), _text.Length);
        }
    }

    private void SkipQuoted()
    {
        while (_at < _text.Length && _text[_at] != '"')
        {
            _at += _text[_at] == '\\' ? 2 : 1;
        }

        _at++;
    }
}
