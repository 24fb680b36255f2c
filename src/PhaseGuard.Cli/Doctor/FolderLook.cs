using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Looks where git looks for hooks.</summary>
internal static class FolderLook
{
    private const string Topic = "hooks";

    /// <summary>With an empty setting git looks into the root of the file system.</summary>
    public static Look OfNone(HooksPath setting)
        => new(Topic, $"core.hooksPath is empty in {setting.Shown}, so git runs no hook", $"Take core.hooksPath out of {setting.Shown}, and then `dotnet phaseguard install`.");

    /// <summary>Hooks of ours that stand where git does not look guard nothing.</summary>
    public static Look Of(HooksPath? setting, IReadOnlyList<HookFile> hooks, Session session)
    {
        string folder = hooks[0].ShownFolder;
        if (setting is null)
        {
            return new Look(Topic, folder);
        }

        string usual = Path.Combine(session.Git.Ask("rev-parse", "--git-common-dir").OrThrow().Text, "hooks");
        bool isPassedOver = !hooks.Any(hook => hook.IsThere) && HookFolder.All.Any(name => HookFile.In(session, usual, name).IsOurs);
        return isPassedOver
            ? new Look(Topic, $"git looks into {folder}, as core.hooksPath in {setting.Shown} says, and PhaseGuard's hooks are in {usual}", $"`dotnet phaseguard install` writes them where git looks; or take core.hooksPath out of {setting.Shown}.")
            : new Look(Topic, $"{folder}, as core.hooksPath in {setting.Shown} says");
    }
}
