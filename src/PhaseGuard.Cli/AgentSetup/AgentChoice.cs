using System.CommandLine;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>Whose settings a command changes: the options that say it.</summary>
internal sealed class AgentChoice
{
    private readonly Option<string?> _agent = new("--agent")
    {
        Description = $"Change the settings of coding agents instead of git's hooks; with commas between them, of {CodingAgents.Names}, or {CodingAgents.Every}.",
        HelpName = "NAMES",
    };

    private readonly Option<bool> _user = new("--user") { Description = "With --agent: the settings of the user, for all projects." };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_agent);
        command.Add(_user);
    }

    /// <summary>What is wrong with the options; <see langword="null"/> where nothing is.</summary>
    public string? Flaw(ParseResult parsed)
        => parsed.GetValue(_agent) is not { } names ? parsed.GetValue(_user) ? "--user goes with --agent." : null
            : Array.Find(names.Split(','), name => name != CodingAgents.Every && !CodingAgents.All.Any(agent => agent.Name == name)) is { } unknown
                ? $"{Quote.Of(unknown)} is no agent that the guard knows: name some of {CodingAgents.Names}, with commas between them, or {CodingAgents.Every}."
            : null;

    /// <summary>Whether agents are meant, and no hooks of git.</summary>
    public bool IsMade(ParseResult parsed) => parsed.GetValue(_agent) is not null;

    /// <summary>The files that are meant.</summary>
    /// <exception cref="CannotCheckException">This is no repository, or nobody knows the user's home.</exception>
    public IReadOnlyList<SettingsFile> Files(CommandContext context, ParseResult parsed)
    {
        string[] names = parsed.GetValue(_agent)!.Split(',');
        CodingAgent[] agents = [.. CodingAgents.All.Where(agent => names.Contains(agent.Name) || names.Contains(CodingAgents.Every))];
        if (parsed.GetValue(_user))
        {
            return [.. agents.Select(agent => SettingsFile.OfUser(context, agent) ?? throw new CannotCheckException("the environment does not say where the home folder is: set HOME, and try again."))];
        }

        var tree = WorkTree.Find(context);
        return tree.IsRepository ? [.. agents.Select(agent => SettingsFile.In(tree, agent))]
            : throw new CannotCheckException("this folder is in no git repository: go to a repository, or name --user, and try again.");
    }
}
