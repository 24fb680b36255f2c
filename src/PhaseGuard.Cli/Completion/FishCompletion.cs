namespace PhaseGuard.Cli.Completion;

/// <summary>A completion for fish.</summary>
/// <param name="entries">All commands, the tool itself first.</param>
internal sealed class FishCompletion(IReadOnlyList<CompletionEntry> entries)
{
    /// <param name="tool">How the tool is called.</param>
    public string For(string tool) => $"""
        # Completes the commands of PhaseGuard in fish. In ~/.config/fish/config.fish: {tool} completion fish | source
        function __phaseguard_is --description 'Whether these words of PhaseGuard, and no more, stand on the command line'
            set --local words (commandline --tokenize --cut-at-cursor --current-process)
            if string match --quiet --regex '(^|/)dotnet$' -- $words[1]
                test "$words[2]" = phaseguard; or return 1
                set --erase words[1]
            end
            set --local path
            for word in $words[2..]
                switch "$path $word"
                    case {string.Join(' ', entries.Skip(1).Select(entry => Quoted(entry.Path)))}
                        set path "$path $word"
                end
            end
            test "$path" = "$argv"
        end
        for program in phaseguard dotnet-phaseguard dotnet
        {string.Join('\n', entries.SelectMany(Lines))}
        end

        """.ReplaceLineEndings("\n");

    private static IEnumerable<string> Lines(CompletionEntry entry)
    {
        string where = $"    complete --command $program --condition {Quoted($"__phaseguard_is {Quoted(entry.Path)}")}";
        IEnumerable<string> words = entry.Commands.Count > 0 ? entry.Commands : entry.Arguments.SelectMany(argument => argument);
        if (words.Any())
        {
            yield return $"{where}{(entry.Commands.Count > 0 ? " --no-files" : "")} --arguments {Quoted(string.Join(' ', words))}";
        }

        foreach (CompletionOption option in entry.Options)
        {
            string value = !option.TakesValue ? "" : option.Values.Count == 0 ? " --require-parameter" : $" --exclusive --arguments {Quoted(string.Join(' ', option.Values))}";
            yield return $"{where} --long-option {option.Name.TrimStart('-')}{value} --description {Quoted(option.Description)}";
        }
    }

    private static string Quoted(string text)
        => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
