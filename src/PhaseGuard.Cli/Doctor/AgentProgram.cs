using PhaseGuard.Agents.Shell;
using PhaseGuard.Cli.AgentSetup;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>The program that an agent's settings run. Settings are whatever somebody wrote, and only what is known is run.</summary>
/// <param name="Words">The program and its arguments.</param>
/// <param name="Flaw">Why it was not run; <see langword="null"/> where it may be.</param>
internal sealed record AgentProgram(IReadOnlyList<string> Words, string? Flaw)
{
    private static readonly string[] _events = ["agent", "agent-hook"];

    /// <summary>What it is without the words that ask for an answer.</summary>
    public IReadOnlyList<string> Start => [.. Words.TakeWhile(word => !_events.Contains(word))];

    /// <summary>What it is, for people.</summary>
    public string Shown => Quote.Plain(string.Join(' ', Start));

    /// <summary>Looks at the command of some settings.</summary>
    /// <exception cref="CannotCheckException">git cannot say what is committed.</exception>
    public static AgentProgram Of(CommandContext context, WorkTree? tree, SettingsFile file, string line)
    {
        string[] words = LineReader.Read(line) is [var command] ? [.. command.Words.Select(word => word.Text)] : [];
        var program = new AgentProgram(words, null);
        string? flaw = IsOfMachine(program.Start)
            ? FlawOf(program.Start, context)
            : words.SequenceEqual(AgentCommandOf(context, tree, file)) ? FlawOfNpx(words, tree)
            : $"runs {Quote.Of(line)}, which PhaseGuard did not write, and which was not run";
        return program with { Flaw = flaw is null ? null : $"{file.Shown} {flaw}" };
    }

    private static bool IsOfMachine(IReadOnlyList<string> files)
        => files.All(Path.IsPathFullyQualified) && files.Select(Path.GetFileNameWithoutExtension).ToArray() is ["phaseguard-hook"] or ["dotnet", "phaseguard-hook"];

    private static string? FlawOf(IReadOnlyList<string> files, CommandContext context)
        => files.FirstOrDefault(file => !File.Exists(file)) is { } gone ? $"runs {gone}, which is gone"
            : files.FirstOrDefault(file => CommittedFile.Is(file, context.Directory)) is { } committed ? $"runs {committed}, which is committed, so that whoever commits there says what answers; it was not run"
            : null;

    private static string? FlawOfNpx(string[] words, WorkTree? tree)
        => words[0] != "npx" || tree is null ? null
            : Path.Combine(tree.Top, "node_modules", ".bin", "phaseguard") is var file && !File.Exists(file) ? "runs npx, and node_modules does not have phaseguard"
            : CommittedFile.Is(file, tree.Top) ? "runs what node_modules has, which is committed, so that whoever commits there says what answers; it was not run"
            : null;

    private static IEnumerable<string> AgentCommandOf(CommandContext context, WorkTree? tree, SettingsFile file)
        => tree is null ? [] : [.. AgentCommand.OfRepository(context, tree).Words, .. file.Agent.Name == "kiro" ? ["--agent", "kiro"] : Array.Empty<string>()];
}
