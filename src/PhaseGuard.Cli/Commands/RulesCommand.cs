using System.CommandLine;
using System.Globalization;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Completion;
using PhaseGuard.Cli.Help;
using PhaseGuard.Reports;
using PhaseGuard.Text;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>rules</c>: list the rules, or print one rule's page.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> _id = new Argument<string?>("ID")
    {
        Description = "A rule's id or name; its page is printed.", Arity = ArgumentArity.ZeroOrOne,
    }.Suggest(() => RuleBook.All.Select(rule => rule.Id));

    private static readonly Option<string> _format = FormatOption.Create("How rules are written");

    public static Command Create(CommandContext context)
    {
        var command = new ToolCommand("rules", "List the rules, or print one rule's page.", "rules", "rules PG031") { _id, _format };
        command.SetAction(parsed => Run(context, parsed.GetValue(_id), parsed.IsJson(_format)));
        return command;
    }

    private static int Run(CommandContext context, string? id, bool asJson)
    {
        IReadOnlyList<Rule> rules = id is null ? RuleBook.All : RuleBook.Find(id) is { } found ? [found] : [];
        if (rules.Count == 0)
        {
            return context.Refuse($"there is no rule {Quote.Of(id!)}: {Meant(id!) ?? $"`{context.Tool} rules` lists them."}");
        }

        if (asJson)
        {
            JsonRules.Write(context.Output, rules);
        }
        else if (id is null)
        {
            List(context.Output, rules);
        }
        else
        {
            context.Output.Write(RulePage.Of(rules[0], context.Tool));
        }

        return ExitCode.Ok;
    }

    /// <summary>The rule that was most likely meant: by its number, or by a name of nearly that spelling.</summary>
    private static string? Meant(string id)
        => id.StartsWith("PG", StringComparison.OrdinalIgnoreCase) && int.TryParse(id.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? RuleBook.All.FirstOrDefault(rule => int.Parse(rule.Id.AsSpan(2), CultureInfo.InvariantCulture) == number) is { } rule ? $"did you mean {rule.Id}?" : null
            : SpellingSuggestion.For(id, RuleBook.All.Select(rule => rule.Name));

    private static void List(TextWriter output, IReadOnlyList<Rule> rules)
    {
        foreach (Rule rule in rules)
        {
            output.Write($"{rule.Id}  {(rule.Level == Level.Error ? "error  " : "warning")}  {rule.Name,-24}  {rule.Title}\n");
        }
    }
}
