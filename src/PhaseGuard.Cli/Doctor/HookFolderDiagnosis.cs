using PhaseGuard.Checks;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Doctor;

/// <summary>Says from which folder git runs hooks.</summary>
internal static class HookFolderDiagnosis
{
    private const string Topic = "hooks";

    /// <summary>With an empty setting git reads hooks from the root of the file system.</summary>
    public static Diagnosis OfNone(HooksPath setting, string tool)
        => new(Topic, $"core.hooksPath is empty in {setting.Shown}, so git runs no hook", $"Take core.hooksPath out of {setting.Shown}, and then `{tool} install`.");

    /// <summary>Hooks of ours in a folder that git does not read guard nothing.</summary>
    public static Diagnosis Of(HooksPath? setting, IReadOnlyList<HookFile> hooks, CommandContext context)
    {
        string folder = hooks[0].ShownFolder;
        if (setting is null)
        {
            return new Diagnosis(Topic, folder);
        }

        string usual = HookFolder.Show(context.Git, Path.Combine(context.Git.Ask("rev-parse", "--git-common-dir").OrThrow().Text, "hooks"));
        bool isPassedOver = !hooks.Any(hook => hook.IsThere) && HookNames.All.Any(name => HookFile.In(context, usual, name).IsOurs);
        return isPassedOver
            ? new Diagnosis(Topic, $"git reads hooks from {folder}, as core.hooksPath in {setting.Shown} says, and PhaseGuard's hooks are in {usual}", $"`{context.Tool} install` writes them there; or take core.hooksPath out of {setting.Shown}.")
            : new Diagnosis(Topic, $"{folder}, as core.hooksPath in {setting.Shown} says");
    }
}
