using System.CommandLine;
using System.CommandLine.Help;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Commands;
using PhaseGuard.Cli.Help;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli;

/// <summary>The command line of the tool: all its commands, in the groups in which they are shown.</summary>
internal static class App
{
    private const string Description = "Keeps step files true: checks them, and guards every commit.";

    private static readonly Option<bool> _version = new("--version") { Description = "Print the version." };
    private static readonly Option<bool> _verbose = new("--verbose") { Description = "With --version: print all that a report of a defect should say." };

    /// <summary>The commands of everyday work, which find out that a clone is not guarded.</summary>
    private static readonly string[] _usedInClones = ["check", "next", "step", "phase", "checkpoint"];

    public static int Run(IReadOnlyList<string> args, CommandContext context)
    {
        IReadOnlyList<CommandGroup> groups = Groups(context);
        RootCommand root = Root(context, groups);
        ParseResult parsed = root.Parse(args is ["help", ..] ? [.. args.Skip(1), "--help"] : args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (Misuse.Find(parsed) is { } flaw)
        {
            return context.Refuse(flaw.EndsWith('?') ? flaw : $"{flaw}.", Usage.Hint(parsed.CommandResult.Command, context.Tool));
        }

        int code = parsed.Invoke(new InvocationConfiguration
        {
            Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false,
        });
        if (_usedInClones.Contains(Usage.PathOf(parsed.CommandResult.Command).Split(' ')[0]) && parsed.Action is not HelpPageAction)
        {
            UnguardedClone.Remind(context);
        }

        return code;
    }

    /// <summary>All commands; a new one is added here, and nowhere else.</summary>
    public static IReadOnlyList<CommandGroup> Groups(CommandContext context) =>
    [
        new("Guard a repository", [InstallCommand.Create(context), UninstallCommand.Create(context), DoctorCommand.Create(context), InitCommand.Create(context), BaselineCommands.Create(context)]),
        new("Judge", [CheckCommand.Create(context), RulesCommand.Create(context)]),
        new("Keep the log", [NextCommand.Create(context), StepCommands.Create(context), PhaseCommands.Create(context), CheckpointCommand.Create(context)]),
        new("Run", [ExecuteCommand.Create(context)]),
        new("For programs", [HookCommand.Create(context), CompletionCommand.Create(context)]),
    ];

    private static RootCommand Root(CommandContext context, IReadOnlyList<CommandGroup> groups)
    {
        var root = new RootCommand(Description);
        root.Options.Remove(root.Options.OfType<VersionOption>().Single());
        root.Add(_version);
        root.Add(_verbose);
        foreach (Command command in groups.SelectMany(group => group.Commands))
        {
            root.Add(command);
        }

        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Explain a command, with examples.";
        help.Action = new HelpPageAction(context, root, groups);
        help.Aliases.Remove("/h"); // the parser takes /h and /? for questions; here they are paths
        help.Aliases.Remove("/?");
        root.SetAction(parsed => Run(context, parsed, groups));
        return root;
    }

    private static int Run(CommandContext context, ParseResult parsed, IReadOnlyList<CommandGroup> groups)
    {
        if (parsed.GetValue(_version))
        {
            VersionText.Write(context, parsed.GetValue(_verbose));
        }
        else
        {
            Overview.Write(context.Output, context.Tool, Description, groups);
        }

        return ExitCode.Ok;
    }
}
