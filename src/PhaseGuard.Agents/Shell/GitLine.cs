namespace PhaseGuard.Agents.Shell;

/// <summary>A call of git, by its words.</summary>
internal sealed class GitLine
{
    private const string HooksPath = "core.hooksPath";

    /// <summary>The options before the command that take the next word along.</summary>
    private static readonly string[] _valued = ["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--config-env", "--exec-path", "--attr-source"];

    private readonly LineRun _run;
    private readonly List<string> _settings = [];

    /// <param name="run">The call.</param>
    public GitLine(LineRun run)
    {
        _run = run;
        Folder = run.Folder;
        List<LineWord> words = run.Command.Words;
        int at = 1;
        for (; at < words.Count && words[at].IsOption; at++)
        {
            string option = words[at].Text;
            bool takesNext = _valued.Contains(option) && at + 1 < words.Count;
            string value = takesNext ? words[at + 1].Text : option[(option.IndexOf('=', StringComparison.Ordinal) + 1)..];
            if (option == "-C" && takesNext)
            {
                Folder = Path.GetFullPath(Path.Combine(Folder, LinePath.AtHome(value)));
            }
            else if (option == "-c" || option.StartsWith("--config-env", StringComparison.Ordinal))
            {
                _settings.Add(value);
            }

            at += takesNext ? 1 : 0;
        }

        Command = at < words.Count ? words[at].Text : "";
        Arguments = at < words.Count ? words[(at + 1)..] : [];
    }

    /// <summary>The folder in which git would run, absolute.</summary>
    public string Folder { get; }

    /// <summary>The command of git; empty where there is none.</summary>
    public string Command { get; }

    /// <summary>The words after it.</summary>
    public List<LineWord> Arguments { get; }

    /// <summary>What in the call would leave out the hooks.</summary>
    /// <returns><see langword="null"/> where nothing does.</returns>
    public string? Bypass
        => Command == "config" ? SetsHooksPath ? $"`git config {HooksPath}` would take git's hooks away" : null
            : !RunsHooks ? null
            : LeavesHooksOut ? $"`git {Command}` without its hooks leaves out the check of the record"
            : _settings.FirstOrDefault(setting => setting.StartsWith(HooksPath, StringComparison.OrdinalIgnoreCase) || setting.StartsWith("hook.", StringComparison.OrdinalIgnoreCase)) is { } setting
                ? $"`git -c {setting}` would leave git's hooks out"
            : Variable is { } variable ? $"{variable} would leave the hooks out of `git {Command}`"
            : null;

    private bool RunsHooks => Command is "commit" or "push" or "merge" or "pull" or "cherry-pick" or "revert" or "rebase" or "am";

    /// <summary><c>-n</c> means it for <c>commit</c> alone; a later <c>--verify</c> takes it back.</summary>
    private bool LeavesHooksOut
    {
        get
        {
            bool leaves = false;
            for (int at = 0; at < Arguments.Count && Arguments[at].Text != "--"; at++)
            {
                string word = Arguments[at].Text;
                leaves = Command is "commit" or "push" or "merge" or "pull" && word.Length >= 9 && "--no-verify".StartsWith(word, StringComparison.Ordinal) || (word != "--verify" && leaves);
                if (Command == "commit" && TakesNext(word, ref leaves))
                {
                    at++;
                }
            }

            return leaves;
        }
    }

    /// <summary>Reads the options of <c>git commit</c> that are letters: after one with a value, the rest of the word is none.</summary>
    private static bool TakesNext(string word, ref bool leaves)
    {
        if (word is "--message" or "--file" or "--author" or "--date" or "--template" or "--reuse-message" or "--reedit-message" or "--trailer" or "--fixup" or "--squash" or "--cleanup" or "--pathspec-from-file")
        {
            return true;
        }

        if (word.Length < 2 || word[0] != '-' || word[1] == '-')
        {
            return false;
        }

        for (int at = 1; at < word.Length; at++)
        {
            if (word[at] is 'm' or 'F' or 'C' or 'c' or 't')
            {
                return at == word.Length - 1;
            }

            if (word[at] is 'S' or 'u')
            {
                return false;
            }

            leaves |= word[at] == 'n';
        }

        return false;
    }

    private string? Variable
    {
        get
        {
            foreach (string variable in _run.Command.Variables)
            {
                int at = variable.IndexOf('=', StringComparison.Ordinal);
                string name = variable[..at], value = variable[(at + 1)..];
                bool leaves = name switch
                {
                    "HUSKY" or "LEFTHOOK" => value is "0" or "false",
                    "SKIP" or "LEFTHOOK_EXCLUDE" => value.Contains("phaseguard", StringComparison.OrdinalIgnoreCase),
                    "GIT_CONFIG_NOSYSTEM" => false,
                    _ => name.StartsWith("GIT_CONFIG", StringComparison.Ordinal),
                };
                if (leaves)
                {
                    return variable;
                }
            }

            return null;
        }
    }

    /// <summary>To read a setting is no sin; a value or a word that takes it out is.</summary>
    private bool SetsHooksPath
    {
        get
        {
            int key = Arguments.FindIndex(word => word.Text.Equals(HooksPath, StringComparison.OrdinalIgnoreCase));
            bool Has(params ReadOnlySpan<string> words)
            {
                foreach (string word in words)
                {
                    if (Arguments.Exists(argument => argument.Text == word))
                    {
                        return true;
                    }
                }

                return false;
            }

            return key >= 0
                ? Has("--unset", "--unset-all", "unset") || (!Has("--get", "--get-all", "get") && key + 1 < Arguments.Count && !Arguments[key + 1].IsOption)
                : Has("--remove-section", "remove-section", "--rename-section", "rename-section") && Arguments.Exists(word => word.Text.Equals("core", StringComparison.OrdinalIgnoreCase));
        }
    }
}
