using System.Text;
using PhaseGuard.Agents;
using PhaseGuard.Cli.AgentSetup;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says what coding agents that ask the guard would be answered. Those that do not ask it are none of its business.</summary>
/// <param name="context">The world.</param>
/// <param name="tree">The project; <see langword="null"/> in no work tree.</param>
internal sealed class AgentDiagnosis(CommandContext context, WorkTree? tree)
{
    /// <summary>One line for each file that asks the guard, and one for the last event that the guard could not answer.</summary>
    public IEnumerable<Diagnosis> All => Files.Where(Asks).Select(Of).Concat(Unanswered is { } last ? [last] : []);

    /// <summary>What is over is told, and no flaw any more.</summary>
    private Diagnosis? Unanswered => tree?.Repository is { } repository && new AgentLog(repository.GitFolder) is { Last: { } line } log
        ? new Diagnosis("agents", $"the last event that could not be answered, of those in {Quote.Plain(Path.GetRelativePath(tree.Top, log.Path))}: {Quote.Plain(line)}")
        : null;

    private IReadOnlyList<SettingsFile> Files => field ??=
    [
        .. CodingAgents.All.SelectMany(agent => new[] { tree is null ? null : SettingsFile.In(tree, agent), SettingsFile.OfUser(context, agent) }).OfType<SettingsFile>(),
    ];

    private Diagnosis Of(SettingsFile file)
    {
        try
        {
            byte[] content = file.Content!;
            return file.Agent.Form.CommandsIn(content) is not [var line] ? Wrong(file, $"{file.Shown} runs several guards")
                : AgentProgram.Of(context, tree, file, line) is var program && program.Flaw is { } flaw ? Wrong(file, flaw)
                : Flaw(program, file) is { } answer ? Wrong(file, answer)
                : !file.Agent.Form.IsWhole(content, file.CommandFor(context)) ? Wrong(file, $"{file.Shown} is not as PhaseGuard writes it: an event, or the time limit, is another")
                : new Diagnosis(file.Agent.Name, $"{file.Shown} asks PhaseGuard {BuildInfo.Version}, which answers{Twice(file)}");
        }
        catch (Exception exception) when (exception is CannotCheckException or IOException or UnauthorizedAccessException)
        {
            return Wrong(file, exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>The agent is played: it asks whether its own settings may be emptied.</summary>
    private string? Flaw(AgentProgram program, SettingsFile file)
    {
        string folder = tree?.Top ?? context.Directory;
        ProgramRun version = ProgramRun.Of([.. program.Start, "--version"], folder);
        if (version.ExitCode != 0)
        {
            return $"{file.Shown} runs {program.Shown}, which does not run: {version.Complaint}";
        }

        if (version.Output.TrimEnd() is var said && said != BuildInfo.Version)
        {
            return $"{file.Shown} runs {program.Shown}, which is of {said}, and this is {BuildInfo.Version}";
        }

        ProgramRun answer = ProgramRun.Of(program.Words, folder, Encoding.UTF8.GetBytes(file.Agent.Played(file.Path)));
        return $"{answer.Output}{answer.Error}".Contains(PlayedEvent.Refused, StringComparison.Ordinal) ? null
            : $"{file.Shown} runs {program.Shown}, which let an edit pass that takes it out: {answer.Complaint}";
    }

    /// <summary>Some agents run what Claude's settings say besides their own, and every agent what stands at both levels.</summary>
    private string Twice(SettingsFile file)
    {
        SettingsFile? other = Files.FirstOrDefault(
            other => other.Path != file.Path && (other.Agent == file.Agent || (file.Agent.ReadsClaudes && !other.IsOfUser && other.Agent.InProject == CodingAgents.Claudes)) && Asks(other));
        return other is null ? "" : $"; {other.Shown} asks it, too, and {file.Agent.Title} runs both";
    }

    private static bool Asks(SettingsFile file)
    {
        try
        {
            return file.Content is { } content && file.Agent.Form.CommandsIn(content).Count > 0;
        }
        catch (Exception exception) when (exception is FormatException or CannotCheckException or IOException)
        {
            return false;
        }
    }

    private Diagnosis Wrong(SettingsFile file, string says)
        => new(file.Agent.Name, says, $"`{context.Tool} install --agent {file.Agent.Name}{(file.IsOfUser ? " --user" : "")}` writes it.");
}
