using PhaseGuard.Cli.Install;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Looks at all that must be right for a commit to be judged.</summary>
internal static class Checkup
{
    private const string PreCommit = "pre-commit";

    /// <exception cref="CannotCheckException">There is no repository, no git, or the tool is not whole.</exception>
    public static IReadOnlyList<Look> Run(Session session)
    {
        var own = HookProgram.Find();
        Look[] first = [ToolLook(own), GitLook.Of(session.Git)];
        return session.Git.Ask("rev-parse", "--is-bare-repository", "--is-inside-work-tree").OrThrow().Text.Split('\n') switch
        {
            ["true", ..] => [.. first, .. Hooks(session, ["pre-receive"]).Looks, PolicyLook.OfHead(session.Git)],
            [_, "true", ..] => [.. first, .. OfWorkTree(session, own)],
            _ => throw new CannotCheckException("this folder is git's own: go to the work tree of the repository, and try again."),
        };
    }

    private static Look ToolLook(HookProgram own)
        => new("tool", $"{BuildInfo.Version}, with a hook that is {own.Shown}{(own.NativeFlaw is { } flaw ? $"; {flaw}" : "")}");

    private static IEnumerable<Look> OfWorkTree(Session session, HookProgram own)
    {
        var tree = WorkTree.Find(session);
        (IEnumerable<Look> looks, HookProgram? installed) = Hooks(session, HookFolder.OfClone);
        return [.. looks, PolicyLook.Of(tree), RunLook.Of(installed ?? own, tree.Top)];
    }

    /// <summary>The hooks that should be there, and those that are; where git looks into no folder, only that is said.</summary>
    private static (IEnumerable<Look> Looks, HookProgram? Installed) Hooks(Session session, IReadOnlyList<string> expected)
    {
        var setting = HooksPath.Read(session.Git);
        if (setting is { IsEmpty: true })
        {
            return ([FolderLook.OfNone(setting)], null);
        }

        IReadOnlyList<HookFile> hooks = HookFolder.Find(session, HookFolder.All);
        var looks = new HookLook(session);
        return (
            [
                FolderLook.Of(setting, hooks, session),
                .. hooks.Where(hook => expected.Contains(hook.Name) || hook.IsThere).Select(looks.Of),
            ],
            looks.Program(hooks.Single(hook => hook.Name == PreCommit)));
    }
}
