namespace PhaseGuard.Cli.Completion;

/// <summary>A completion for PowerShell. There is one completer for <c>dotnet</c> there, so that name is left alone.</summary>
/// <param name="entries">All commands, the tool itself first.</param>
internal sealed class PowerShellCompletion(IReadOnlyList<CompletionEntry> entries)
{
    /// <param name="tool">How the tool is called.</param>
    public string For(string tool) => $$"""
        # Completes the commands of PhaseGuard in PowerShell. In $PROFILE: {{tool}} completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName phaseguard, dotnet-phaseguard -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $commands = @{
        {{Lines(entries.Select(entry => new CompletionCase(entry.Path, entry.Commands.Concat(entry.Arguments.SelectMany(argument => argument)))))}}
            }
            $options = @{
        {{Lines(entries.Select(entry => new CompletionCase(entry.Path, entry.Options.Select(option => option.Name))))}}
            }
            $values = @{
        {{Lines(entries.SelectMany(entry => entry.Options.Where(option => option.TakesValue).Select(option => CompletionCase.Of(entry, option))))}}
            }
            $path = ''
            $previous = ''
            foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1) {
                if ($element.Extent.EndOffset -ge $cursorPosition) { break }
                $previous = "$element"
                if ($commands.ContainsKey("$path $previous")) { $path = "$path $previous" }
            }
            $words = if ($values.ContainsKey("$path $previous")) { $values["$path $previous"] }
                elseif ($wordToComplete.StartsWith('-')) { $options[$path] }
                else { $commands[$path] }
            $words | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """.ReplaceLineEndings("\n");

    private static string Lines(IEnumerable<CompletionCase> rows)
        => string.Join('\n', rows.Select(row => $"        '{row.Pattern}' = @({string.Join(", ", row.Words.Select(word => $"'{word}'"))})"));
}
