using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary>The options of <c>check</c> that say which commits are judged, and by whose policy.</summary>
internal static class RangeOptions
{
    private const string Head = "head";

    private static readonly Option<string?> _range = new("--range")
    {
        Description = "Judge the commits of A..B one by one, or of A...B what B has since it left A.", HelpName = "A..B",
    };

    private static readonly Option<bool> _tipOnly = new("--tip-only")
    {
        Description = "Judge the files of the range's last commit alone, and not how they came to be: for branches that are squashed.",
    };

    private static readonly Option<string?> _policyFrom = new Option<string?>("--policy-from")
    {
        Description = "Whose phaseguard.json counts in a range: base (the default) or head.", HelpName = "END",
    }.AcceptOnlyFromAmong("base", Head);

    public static IEnumerable<Option> All => [_range, _tipOnly, _policyFrom];

    /// <summary>The range as it was written; <see langword="null"/> where none was asked for.</summary>
    public static string? Range(ParseResult parsed) => parsed.GetValue(_range);

    /// <summary>What is wrong with these options beside the others.</summary>
    public static string? Contradiction(ParseResult parsed, bool namesOther, bool namesPolicy)
        => Range(parsed) is null
            ? parsed.GetValue(_tipOnly) ? "--tip-only says what of a range is judged, and there is no --range."
                : parsed.GetValue(_policyFrom) is not null ? "--policy-from says whose policy counts in a range, and there is no --range." : null
            : namesOther ? "--range judges commits, and neither a path nor --staged may stand beside it."
            : namesPolicy && parsed.GetValue(_policyFrom) is not null ? "--policy names a policy and --policy-from another: keep one of them."
            : null;

    /// <summary>Judges the range.</summary>
    /// <param name="git">The repository.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="given">The policy that was named by hand.</param>
    /// <param name="options">How it is judged.</param>
    /// <returns>What was found; <see langword="null"/> where the range is written in another form.</returns>
    public static Report? Run(GitCommand git, ParseResult parsed, Policy? given, ValidationOptions options)
    {
        using var blobs = new ObjectReader(git, Unreadable.SizeLimit);
        if (CommitRange.Parse(git, blobs, Range(parsed)!) is not { } range)
        {
            return null;
        }

        string policyEnd = parsed.GetValue(_policyFrom) == Head ? range.Tip : range.PolicyCommit!;
        options = options with { Policy = given ?? new TreePolicy(blobs, policyEnd).Load() };
        Report report = parsed.GetValue(_tipOnly)
            ? TipCheck.RunAlone(git, blobs, range, options, comparesPolicy: given is null)
            : RangeCheck.Run(git, blobs, range, options, comparesPolicy: given is null);
        blobs.Finish();
        return report;
    }
}
