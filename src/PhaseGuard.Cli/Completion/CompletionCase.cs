namespace PhaseGuard.Cli.Completion;

/// <summary>What a shell offers in one place.</summary>
/// <param name="Pattern">What stands on the command line before it.</param>
/// <param name="Words">The words that may follow.</param>
internal sealed record CompletionCase(string Pattern, IEnumerable<string> Words)
{
    /// <summary>The values of an option.</summary>
    public static CompletionCase Of(CompletionEntry entry, CompletionOption option) => new($"{entry.Path} {option.Name}", option.Values);
}
