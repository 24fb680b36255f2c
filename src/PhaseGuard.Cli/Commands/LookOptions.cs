using System.CommandLine;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Checking;

namespace PhaseGuard.Cli.Commands;

/// <summary>The options of <c>check</c> for one look: no policy, no hook and no range of a build server knows them.</summary>
internal sealed class LookOptions
{
    private static readonly Option<string?> _select = new("--select") { Description = "Look for these rules only, such as PG024,PG031.", HelpName = "ID,..." };
    private static readonly Option<string?> _ignore = new("--ignore") { Description = "Leave these rules out of this look.", HelpName = "ID,..." };
    private static readonly Option<bool> _statistics = new("--statistics") { Description = "Count the findings by rule, as text or json." };
    private static readonly Option<bool> _exitZero = new("--exit-zero") { Description = "Exit 0 whatever is found; what cannot be checked is 3 all the same." };

    private readonly HashSet<Rule>? _selected;
    private readonly HashSet<Rule> _ignored;
    private readonly ParseResult _parsed;

    private LookOptions(ParseResult parsed, HashSet<Rule>? selected, HashSet<Rule> ignored)
        => (_parsed, _selected, _ignored) = (parsed, selected, ignored);

    public static IEnumerable<Option> All => [_select, _ignore, _statistics, _exitZero];

    /// <summary>Whether findings are only counted.</summary>
    public bool Counts => _parsed.GetValue(_statistics);

    /// <summary>Reads the options.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="flaw">What is wrong with them.</param>
    public static LookOptions Read(ParseResult parsed, out string? flaw)
    {
        flaw = null;
        HashSet<Rule>? selected = RulesOf(parsed.GetValue(_select), "--select", ref flaw);
        HashSet<Rule>? ignored = RulesOf(parsed.GetValue(_ignore), "--ignore", ref flaw);
        return new LookOptions(parsed, selected, ignored ?? []);
    }

    /// <summary>Whether a finding is looked for.</summary>
    public bool IsMeant(Finding finding) => (_selected?.Contains(finding.Rule) ?? true) && !_ignored.Contains(finding.Rule);

    /// <summary>What is looked for of what was found.</summary>
    public CheckResult Of(CheckResult files)
        => _selected is null && _ignored.Count == 0 ? files : files with { Report = files.Report.Only(IsMeant) };

    /// <summary>The exit code of a finished check.</summary>
    public int Code(Report report) => _parsed.GetValue(_exitZero) ? ExitCode.Ok : ExitCode.Of(report);

    private static HashSet<Rule>? RulesOf(string? list, string option, ref string? flaw)
    {
        if (list is null)
        {
            return null;
        }

        var rules = new HashSet<Rule>();
        foreach (string name in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (RuleBook.Find(name) is { } rule)
            {
                rules.Add(rule);
            }
            else
            {
                flaw ??= $"{option} names {Quote.Of(name)}, and there is no such rule: write ids such as PG031, with commas between them.";
            }
        }

        return rules;
    }
}
