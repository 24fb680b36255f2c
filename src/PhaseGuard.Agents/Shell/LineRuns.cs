namespace PhaseGuard.Agents.Shell;

/// <summary>What a line runs: programs that only run another one are taken away, and folders and variables that it sets are followed.</summary>
/// <param name="folder">The folder that the line runs in, absolute.</param>
internal sealed class LineRuns(string folder)
{
    /// <summary>More lines than these inside one another are not followed.</summary>
    private const int MostNested = 8;

    private readonly List<LineRun> _runs = [];
    private readonly List<string> _exported = [];
    private string _folder = folder;
    private int _depth;

    /// <summary>What a line runs.</summary>
    /// <param name="line">The line.</param>
    public IReadOnlyList<LineRun> Of(string line)
    {
        Follow(LineReader.Read(line), []);
        return _runs;
    }

    private void Follow(IReadOnlyList<LineCommand> commands, IReadOnlyList<string> variables)
    {
        if (_depth++ < MostNested)
        {
            foreach (LineCommand command in commands)
            {
                Follow(new LineCommand { Variables = [.. variables, .. command.Variables], Words = command.Words, Redirections = command.Redirections });
            }
        }

        _depth--;
    }

    private void Follow(LineCommand command)
    {
        switch (command.Name)
        {
            case "cd" or "pushd" when command.Words is [_, .., { IsKnown: true } to]:
                _folder = Path.GetFullPath(Path.Combine(_folder, LinePath.AtHome(to.Text)));
                break;
            case "export" or "declare":
                _exported.AddRange(command.Words.Select(word => word.Text).Where(word => word.Contains('=', StringComparison.Ordinal)));
                break;
            case "sh" or "bash" or "dash" or "zsh" or "ksh":
                FollowShell(command);
                break;
            case "eval":
                FollowLine(string.Join(' ', command.Words.Skip(1).Select(word => word.Text)), command);
                break;
            default:
                if (Wrappers.Inner(command) is { } inner)
                {
                    Follow(inner);
                }
                else
                {
                    _runs.Add(new LineRun(new LineCommand { Variables = [.. _exported, .. command.Variables], Words = command.Words, Redirections = command.Redirections }, _folder));
                }

                break;
        }
    }

    /// <summary>A line that a shell is given by <c>-c</c>, by a here-document or by <c>&lt;&lt;&lt;</c>.</summary>
    private void FollowShell(LineCommand shell)
    {
        int option = shell.Words.FindIndex(1, word => word.Letters.Contains('c'));
        if (option > 0 && shell.Words.FindIndex(option + 1, word => !word.IsOption) is > 0 and var at)
        {
            FollowLine(shell.Words[at].Text, shell);
        }
        else
        {
            foreach (Redirection given in shell.Redirections.Where(given => given.IsDocument || given.Operator == "<<<"))
            {
                FollowLine(given.Target.Text, shell);
            }
        }

        _runs.Add(new LineRun(new LineCommand { Redirections = shell.Redirections }, _folder));
    }

    private void FollowLine(string line, LineCommand from)
    {
        string before = _folder;
        Follow(LineReader.Read(line), from.Variables);
        _folder = before;
    }
}
