namespace PhaseGuard.Agents.Shell;

/// <summary>Programs that only run another one, such as <c>env</c> and <c>sudo</c>.</summary>
internal static class Wrappers
{
    /// <summary>The options with a value of each; <c>timeout</c> has a word more before the command.</summary>
    private static string? ValueOptions(string name) => name switch
    {
        "env" => "uCS",
        "sudo" or "doas" => "ughpCrtTUDR",
        "command" or "builtin" or "nohup" or "setsid" or "time" or "winpty" or "noglob" => "",
        "exec" => "a",
        "nice" => "n",
        "ionice" => "cnp",
        "stdbuf" => "ioe",
        "timeout" => "sk",
        "xargs" => "InPLdaEs",
        _ => null,
    };

    /// <summary>The command that a wrapper runs.</summary>
    /// <param name="command">The command.</param>
    /// <returns><see langword="null"/> where it is no wrapper, or runs nothing.</returns>
    public static LineCommand? Inner(LineCommand command)
    {
        if (ValueOptions(command.Name) is not { } valued || (command.Name == "command" && command.Words.Exists(word => word.Text is "-v" or "-V")))
        {
            return null;
        }

        int at = 1;
        var variables = new List<string>(command.Variables);
        for (; at < command.Words.Count; at++)
        {
            LineWord word = command.Words[at];
            if (word.IsOption)
            {
                at += !word.Letters.IsEmpty && valued.Contains(word.Letters[^1], StringComparison.Ordinal) ? 1 : 0;
            }
            else if (command.Name is "env" or "sudo" or "doas" && word.Text.IndexOf('=', StringComparison.Ordinal) > 0)
            {
                variables.Add(word.Text);
            }
            else
            {
                break;
            }
        }

        at += command.Name == "timeout" ? 1 : 0;
        return at < command.Words.Count
            ? new LineCommand { Variables = variables, Words = command.Words[at..], Redirections = command.Redirections }
            : null;
    }
}
