using System.CommandLine;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Commands;

/// <summary><c>rules</c>: list the rules, or print one rule's page.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> _id = new("ID")
    {
        Description = "A rule's id or name; its page is printed.", Arity = ArgumentArity.ZeroOrOne,
    };

    public static Command Create(Session session)
    {
        var command = new Command("rules", "List the rules, or print one rule's page.") { _id };
        command.SetAction(parsed => Run(session, parsed.GetValue(_id)));
        return command;
    }

    private static int Run(Session session, string? id)
    {
        if (id is null)
        {
            foreach (Rule rule in RuleBook.All)
            {
                session.Output.Write($"{rule.Id}  {(rule.Level == Level.Error ? "error  " : "warning")}  {rule.Name,-24}  {rule.Title}\n");
            }

            return ExitCode.Ok;
        }

        Rule? named = RuleBook.All.FirstOrDefault(rule =>
            rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(id, StringComparison.OrdinalIgnoreCase));
        if (named is null)
        {
            return session.Refuse($"there is no rule {Quote.Of(id)}: `dotnet phaseguard rules` lists them.");
        }

        using Stream page = typeof(RulesCommand).Assembly.GetManifestResourceStream($"{named.Id}.md")
            ?? throw new InvalidOperationException($"the page of {named.Id} is not in the tool");
        using var reader = new StreamReader(page);
        session.Output.Write(reader.ReadToEnd());
        return ExitCode.Ok;
    }
}
