using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>The command that an agent runs for its events.</summary>
/// <param name="Words">The program and its arguments.</param>
/// <param name="Tool">What its messages call the tool; <see langword="null"/> where it knows by itself.</param>
internal sealed record AgentCommand(IReadOnlyList<string> Words, string? Tool = null)
{
    private const string Event = "agent-hook";

    private static readonly string _npx = Path.Combine("node_modules", ".bin", "phaseguard");

    /// <summary>The line for a POSIX shell.</summary>
    public string Line => $"{(Tool is null || OperatingSystem.IsWindows() ? "" : $"{ToolName.Variable}={ShellWord.Of(Tool)} ")}{string.Join(' ', Words.Select(ShellWord.Short))}";

    /// <summary>The line for PowerShell, which takes a first word between quotes for a text.</summary>
    public string PowerShellLine => $"{(ShellWord.Short(Words[0]) == Words[0] ? "" : "& ")}{string.Join(' ', Words.Select(ShellWord.Short))}";

    /// <summary>The same for an agent whose events do not tell whose they are.</summary>
    public AgentCommand For(string agent) => this with { Words = [.. Words, "--agent", agent] };

    /// <summary>Whether a command asks the guard, whoever wrote it.</summary>
    public static bool IsOurs(string line)
        => line.Contains("phaseguard", StringComparison.OrdinalIgnoreCase)
            && (line.Contains(Event, StringComparison.Ordinal) || (line.Contains("phaseguard-hook", StringComparison.Ordinal) && line.Contains(" agent", StringComparison.Ordinal)));

    /// <summary>For a file of one machine: the hook that came with this tool.</summary>
    /// <exception cref="CannotCheckException">The tool is not whole.</exception>
    public static AgentCommand OfThisMachine(CommandContext context)
        => new([.. HookProgram.Find(context.Tool).Command, "agent"], context.Tool == ToolName.Of(_ => null, program: null) ? null : context.Tool);

    /// <summary>For a file that is committed for all: the tool as the repository's package managers bring it.</summary>
    public static AgentCommand OfRepository(CommandContext context, WorkTree tree)
        => LocalTool.IsIn(tree) ? new(["dotnet", "phaseguard", Event])
            : context.Tool.StartsWith("npx", StringComparison.Ordinal) || File.Exists(Path.Combine(tree.Top, _npx)) ? new(["npx", "--no-install", "phaseguard", Event])
            : new([.. context.Tool.Split(' '), Event]);
}
