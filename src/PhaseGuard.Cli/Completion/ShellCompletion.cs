using System.Globalization;

namespace PhaseGuard.Cli.Completion;

/// <summary>
/// A completion for bash, and for zsh by what zsh has for those of bash. It holds all words, so that nothing is run while
/// somebody types; where no word fits, the shell completes files.
/// </summary>
/// <param name="entries">All commands, the tool itself first.</param>
internal sealed class ShellCompletion(IReadOnlyList<CompletionEntry> entries)
{
    /// <param name="tool">How the tool is called.</param>
    public string ForBash(string tool) => $"""
        # Completes the commands of PhaseGuard in bash. In ~/.bashrc: eval "$({tool} completion bash)"
        {Function()}
        complete -o default -F _phaseguard phaseguard dotnet-phaseguard
        complete -p dotnet >/dev/null 2>&1 || complete -o default -F _phaseguard dotnet

        """.ReplaceLineEndings("\n");

    /// <param name="tool">How the tool is called.</param>
    public string ForZsh(string tool) => $$"""
        # Completes the commands of PhaseGuard in zsh. In ~/.zshrc: eval "$({{tool}} completion zsh)"
        (( $+functions[compdef] )) || { autoload -U compinit && compinit; }
        autoload -U +X bashcompinit && bashcompinit
        {{Function()}}
        complete -o default -F _phaseguard phaseguard dotnet-phaseguard
        (( $+_comps[dotnet] )) || complete -o default -F _phaseguard dotnet

        """.ReplaceLineEndings("\n");

    private string Function() => $$"""
        _phaseguard() {
            local first=1 path='' values='' at=0 word
            case ${COMP_WORDS[0]} in
                dotnet | */dotnet)
                    [ "$COMP_CWORD" -ge 2 ] && [ "${COMP_WORDS[1]}" = phaseguard ] || return
                    first=2
                    ;;
            esac
            for word in "${COMP_WORDS[@]:$first:$((COMP_CWORD - first))}"; do
                case "$path $word" in
                    {{string.Join(" | ", entries.Skip(1).Select(entry => $"'{entry.Path}'"))}})
                        path="$path $word"
                        at=0
                        ;;
                    *' -'*) ;;
                    *) at=$((at + 1)) ;;
                esac
            done
            local current=${COMP_WORDS[COMP_CWORD]}
            case "$path ${COMP_WORDS[COMP_CWORD - 1]}" in
                {{string.Join(" | ", TakingAnything().Select(option => $"'{option}'"))}}) ;;
        {{Lines(OptionValues(), 8)}}
                *)
                    case $current in
                        -*)
                            case $path in
        {{Lines(entries.Select(entry => new CompletionCase(entry.Path, entry.Options.Select(option => option.Name))), 20)}}
                            esac
                            ;;
                        *)
                            case "$path $at" in
        {{Lines(Arguments(), 20)}}
                            esac
                            ;;
                    esac
                    ;;
            esac
            COMPREPLY=($(compgen -W "$values" -- "$current"))
        }
        """;

    private IEnumerable<string> TakingAnything()
        => entries.SelectMany(entry => entry.Options.Where(option => option.TakesValue && option.Values.Count == 0).Select(option => $"{entry.Path} {option.Name}"));

    private IEnumerable<CompletionCase> OptionValues()
        => entries.SelectMany(entry => entry.Options.Where(option => option.Values.Count > 0).Select(option => CompletionCase.Of(entry, option)));

    private IEnumerable<CompletionCase> Arguments() => entries.SelectMany(ArgumentsOf).Where(argument => argument.Words.Any());

    private static IEnumerable<CompletionCase> ArgumentsOf(CompletionEntry entry)
        => (entry.Commands.Count > 0 ? [entry.Commands] : entry.Arguments)
            .Select((words, index) => new CompletionCase(string.Create(CultureInfo.InvariantCulture, $"{entry.Path} {index}"), words));

    private static string Lines(IEnumerable<CompletionCase> cases, int indent)
        => string.Join('\n', cases.Select(one => $"{new string(' ', indent)}'{one.Pattern}') values='{string.Join(' ', one.Words)}' ;;"));
}
