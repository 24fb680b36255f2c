using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Examines all that must be right for a commit to be judged.</summary>
internal static class Checkup
{
    private const string PreCommit = "pre-commit";

    /// <exception cref="CannotCheckException">There is no repository, no git, or the tool is not whole.</exception>
    public static IReadOnlyList<Diagnosis> Run(CommandContext context)
    {
        var own = HookProgram.Find(context.Tool);
        Diagnosis[] first = [ToolDiagnosis(own), GitDiagnosis.Of(context.Git)];
        var tree = WorkTree.Find(context);
        return tree.IsRepository
            ? [.. first, .. OfWorkTree(context, tree, own)]
            : [.. first, .. Hooks(context, ["pre-receive"]).Found, PolicyDiagnosis.OfHead(context.Git)];
    }

    private static Diagnosis ToolDiagnosis(HookProgram own)
        => new("tool", $"{BuildInfo.Version}, with a hook that is {own.Shown}{(own.NativeFlaw is { } flaw ? $"; {flaw}" : "")}");

    private static IEnumerable<Diagnosis> OfWorkTree(CommandContext context, WorkTree tree, HookProgram own)
    {
        (IEnumerable<Diagnosis> hooks, HookProgram? installed) = Hooks(context, HookNames.OfClone);
        return [.. hooks, PolicyDiagnosis.Of(tree), .. new[] { BaselineDiagnosis.Of(context, tree) }.OfType<Diagnosis>(), RunDiagnosis.Of(installed ?? own, tree.Top, context.Tool), .. new AgentDiagnosis(context, tree).All];
    }

    /// <summary>The hooks that should be there, and those that are; where git reads no folder, only that is reported.</summary>
    private static (IEnumerable<Diagnosis> Found, HookProgram? Installed) Hooks(CommandContext context, IReadOnlyList<string> expected)
    {
        var setting = HooksPath.Read(context.Git);
        if (setting is { IsEmpty: true })
        {
            return ([HookFolderDiagnosis.OfNone(setting, context.Tool)], null);
        }

        IReadOnlyList<HookFile> hooks = HookFolder.Find(context, HookNames.All);
        var diagnosis = new HookDiagnosis(context);
        return (
            [
                HookFolderDiagnosis.Of(setting, hooks, context),
                .. hooks.Where(hook => expected.Contains(hook.Name) || hook.IsThere).Select(diagnosis.Of),
            ],
            diagnosis.Program(hooks.First(hook => hook.Name == PreCommit)));
    }
}
