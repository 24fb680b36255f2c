using System.CommandLine;
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
    private static readonly string[] _usedInClones = ["check", "next", "step", "phase", "checkpoint", "approve", "workflow"];

    /// <summary>All commands; a new one is added here, and nowhere else. Each is made when it is called.</summary>
    private static readonly (string Title, (string Name, Func<CommandContext, Command> Create)[] Commands)[] _book =
    [
        ("Guard a repository", [("install", InstallCommand.Create), ("uninstall", UninstallCommand.Create), ("doctor", DoctorCommand.Create), ("init", InitCommand.Create), ("baseline", BaselineCommands.Create)]),
        ("Judge", [("check", CheckCommand.Create), ("verify", VerifyCommand.Create), ("board", BoardCommand.Create), ("rules", RulesCommand.Create)]),
        ("Keep the log", [("next", NextCommand.Create), ("step", StepCommands.Create), ("phase", PhaseCommands.Create), ("checkpoint", CheckpointCommand.Create), ("approve", ApproveCommand.Create)]),
        ("Work through sessions", [("workflow", WorkflowCommands.Create)]),
        ("Run", [("execute", ExecuteCommand.Create), ("run", RunCommand.Create)]),
        ("For programs", [("hook", HookCommand.Create), ("agent-hook", AgentHookCommand.Create), ("agent-guide", AgentGuideCommand.Create), ("mcp", McpCommand.Create), ("lsp", LspCommand.Create), (CompletionCommand.Name, CompletionCommand.Create)]),
    ];

    public static int Run(IReadOnlyList<string> args, CommandContext context)
    {
        IReadOnlyList<CommandGroup> groups = Called(context, args.Count > 0 ? args[0] : null);
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

    /// <summary>All commands.</summary>
    public static IReadOnlyList<CommandGroup> Groups(CommandContext context) => Groups(context, _ => true);

    /// <summary>The command that is called; all where none is, and for completion, which tells of the others.</summary>
    private static IReadOnlyList<CommandGroup> Called(CommandContext context, string? word)
        => word != CompletionCommand.Name && Array.Exists(_book, group => Array.Exists(group.Commands, command => command.Name == word))
            ? Groups(context, name => name == word)
            : Groups(context);

    private static CommandGroup[] Groups(CommandContext context, Func<string, bool> isWanted)
        => [.. _book.Select(group => new CommandGroup(group.Title, [.. group.Commands.Where(command => isWanted(command.Name)).Select(command => command.Create(context))]))];

    private static RootCommand Root(CommandContext context, IReadOnlyList<CommandGroup> groups)
    {
        var root = new RootCommand(Description);
        root.Options.Clear(); // its own help takes /h and /? for questions, too; here they are paths
        root.Add(_version);
        root.Add(_verbose);
        foreach (Command command in groups.SelectMany(group => group.Commands))
        {
            root.Add(command);
        }

        root.Add(new Option<bool>("--help", "-h", "-?") { Description = "Explain a command, with examples.", Recursive = true, Action = new HelpPageAction(context, root, groups) });
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
