using PhaseGuard.Checks;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says what git would run for a hook.</summary>
internal sealed class HookDiagnosis(CommandContext context)
{
    private readonly Dictionary<string, ProgramRun> _answers = [];

    public Diagnosis Of(HookFile hook)
    {
        try
        {
            return !hook.IsThere ? Wrong(hook, "it is not there")
                : !hook.IsExecutable ? Wrong(hook, $"{hook.Shown} is not executable, so git passes over it", hook.IsOurs ? null : $"Make it executable: `chmod +x {hook.Shown}`.")
                : hook.IsOurs ? OfOurs(hook, hook.ReadScript())
                : ForeignHook.Diagnose(hook, context);
        }
        catch (CannotCheckException exception)
        {
            return Wrong(hook, exception.Message.TrimEnd('.'));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Wrong(hook, $"{hook.Shown} cannot be read: {exception.Message}", $"Make it readable, or move it away; then `{context.Tool} install`.");
        }
    }

    /// <summary>What a hook of ours runs; <see langword="null"/> where there is none, or nothing that could be run.</summary>
    public HookProgram? Program(HookFile hook)
        => !Of(hook).IsWrong && hook.IsOurs ? HookScript.ProgramOf(hook.ReadScript()) : null;

    private Diagnosis OfOurs(HookFile hook, string script)
    {
        string writer = HookScript.VersionOf(script);
        return HookScript.ProgramOf(script) is not { } program ? Changed(hook)
            : program.Command.FirstOrDefault(file => !File.Exists(file)) is { } gone ? Wrong(hook, $"it runs {gone}, which is gone")
            : writer != BuildInfo.Version ? Wrong(hook, $"{(writer.Length == 0 ? "an older PhaseGuard" : $"PhaseGuard {writer}")} wrote it, and this is {BuildInfo.Version}")
            : !hook.IsWhole(script, program) ? Changed(hook)
            : program.Command.FirstOrDefault(file => CommittedFile.Is(file, context.Directory)) is { } committed
                ? Wrong(hook, $"it runs {committed}, which is committed, so that whoever commits there says what judges; it was not run")
            : OfAnswer(hook, program, Answer(program));
    }

    private Diagnosis Changed(HookFile hook) => Wrong(hook, $"{hook.Shown} is not as PhaseGuard wrote it");

    private Diagnosis OfAnswer(HookFile hook, HookProgram program, ProgramRun answer)
    {
        string version = answer.Output.TrimEnd();
        return answer.ExitCode != 0 ? Wrong(hook, $"it runs {program.Guard}, which does not say its version: {answer.Complaint}")
            : version != BuildInfo.Version ? Wrong(hook, $"it runs {program.Guard}, which is of {version}, and this is {BuildInfo.Version}")
            : new Diagnosis(hook.Name, $"PhaseGuard {version}, {program.Shown}{(hook.HasChained ? $"; {hook.ChainedName} runs first" : "")}");
    }

    /// <summary>All hooks run one program as a rule, and it is asked once.</summary>
    private ProgramRun Answer(HookProgram program)
    {
        string key = string.Join('\n', program.Command);
        if (!_answers.TryGetValue(key, out ProgramRun? answer))
        {
            _answers[key] = answer = ProgramRun.Of([.. program.Command, "--version"], context.Directory);
        }

        return answer;
    }

    private Diagnosis Wrong(HookFile hook, string says, string? cure = null)
        => new(hook.Name, says, cure ?? (HookNames.OfClone.Contains(hook.Name)
            ? $"`{context.Tool} install` writes it."
            : $"`{context.Tool} install --hooks {hook.Name}` writes it."));
}
