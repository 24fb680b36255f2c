using PhaseGuard.Checks;

namespace PhaseGuard.Cli.Install;

/// <summary>
/// Where else a hook script looks for its guard: neither an update of the package nor a move of the repository takes it away.
/// </summary>
internal static class GuardPlaces
{
    /// <summary>The places, as further words of a shell's <c>for</c>, each behind a blank.</summary>
    /// <param name="guard">Where the guard is, absolute.</param>
    /// <param name="hooks">The folder of the script, absolute.</param>
    public static string Of(string guard, string hooks) => $"{InSameTree(guard, hooks)}{OfOtherVersions(guard)}";

    /// <summary>A guard of the work tree's own, such as one of <c>node_modules</c>, moves along with its repository.</summary>
    private static string InSameTree(string guard, string hooks)
    {
        string path = Path.GetRelativePath(hooks, guard);
        string[] up = [.. path.Split(Path.DirectorySeparatorChar).TakeWhile(name => name == "..")];
        string shared = Path.GetFullPath(Path.Combine([hooks, .. up]));
        return Path.Exists(Path.Combine(shared, ".git")) ? $" \"${{0%/*}}\"/{ShellWord.OfPath(path)}" : "";
    }

    /// <summary>A package in a folder that bears its version is updated by putting another folder beside it.</summary>
    private static string OfOtherVersions(string guard)
    {
        string exact = ShellWord.OfPath(guard);
        string any = exact.Replace($"/{BuildInfo.Version}/", "/'*'/", StringComparison.Ordinal);
        return any == exact ? "" : $" {any}";
    }
}
