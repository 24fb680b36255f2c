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
    private readonly List<LineCommand> _commands;
    private readonly Dictionary<string, string> _values;
    private readonly List<(LineCommand Command, int Redirection, string End, bool StripsTabs)> _documents = [];
    private LineCommand _current = new();
    private readonly WordReader _words;

    private LineReader(string text, int depth, List<LineCommand> commands, Dictionary<string, string> values)
    {
        (_text, _commands, _values) = (text, commands, values);
        _words = new WordReader(text, values.GetValueOrDefault, line => Read(line, depth + 1, commands, values));
    }

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

    private char Next => _words.Next;

    private int At
    {
        get => _words.At;
        set => _words.At = value;
    }

    private void Read()
    {
        while (At < _text.Length)
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
                At++;
                break;
            case '\n':
                At++;
                EndCommand();
                ReadDocuments();
                break;
            case '&' when _text.AsSpan(At).StartsWith("&>"):
                ReadRedirection();
                break;
            case ';' or '|' or '&' or '(' or ')':
                At++;
                EndCommand();
                break;
            case '<' or '>':
                ReadRedirection();
                break;
            case '#':
                At = _text.IndexOf('\n', At) is >= 0 and var end ? end : _text.Length;
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
        int start = At;
        LineWord word = _words.Read();
        if (Next is '<' or '>' && word.Text.Length == At - start && word.Text.All(char.IsAsciiDigit))
        {
            ReadRedirection();
        }
        else if (_current.Words.Count == 0 && IsAssignment(_text.AsSpan(start, At - start)))
        {
            _current.Variables.Add(word.Text);
        }
        else if (_current.Words.Count > 0 || !IsReserved(word.Text, At - start))
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
        int start = At;
        while (Next is '<' or '>' or '&' or '|' && At - start < 3 && !(Next == '&' && At > start && _text[start] == '&'))
        {
            At++;
        }

        if (Next == '(')
        {
            At++;
            _words.FollowBracket();
            _current.Words.Add(new LineWord("", IsKnown: false));
            return;
        }

        string sign = _text[start..At];
        if (sign == "<<" && Next == '-')
        {
            sign = "<<-";
            At++;
        }

        while (Next is ' ' or '\t')
        {
            At++;
        }

        LineWord target = _words.Read();
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
            while (At < _text.Length)
            {
                int stop = _text.IndexOf('\n', At) is >= 0 and var at ? at : _text.Length;
                string line = stripsTabs ? _text[At..stop].TrimStart('\t') : _text[At..stop];
                At = Math.Min(stop + 1, _text.Length);
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
}
