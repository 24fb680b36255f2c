using PhaseGuard.Agents.Judging;
using PhaseGuard.Checks;
using PhaseGuard.Policies;

namespace PhaseGuard.Agents.Shell;

/// <summary>What is the guard's in a work tree.</summary>
/// <param name="place">The work tree.</param>
internal sealed class GuardedPlace(WorkPlace place)
{
    /// <summary>The files by which a team's own programs run hooks.</summary>
    private static readonly string[] _frameworks = [".pre-commit-config.yaml", "lefthook.yml", "lefthook.yaml", ".lefthook.yml", "package.json"];

    /// <summary>What a folder of hooks has of the guard: its scripts, and the program that they call.</summary>
    private static readonly string[] _hookNames = [.. HookNames.All, "phaseguard-hook"];

    private bool? _isGuarded;
    private bool? _namesFramework;

    /// <summary>The top of the work tree, absolute.</summary>
    public string Top => place.Top;

    /// <summary>What the policy has said to a line that is no honest one.</summary>
    public HookAnswer Answer => place.Policy.AgentHooks.Shell;

    /// <summary>Whether the team put the guard in: its policy, or a hook of it, is there.</summary>
    public bool IsGuarded => _isGuarded ??= IsThere(PolicyFile.Name) || HookFiles.Any(SettingsJudge.IsOurs) || NamesFramework;

    /// <summary>The folders in which git or a team's program finds hooks.</summary>
    public IReadOnlyList<string> HookFolders => field ??= [Path.Combine(CommonFolder, "hooks"), Path.Combine(Top, ".husky"), Path.Combine(Top, ".githooks")];

    /// <summary>A file as messages name it.</summary>
    public string Shown(string file) => place.RepositoryPath(file);

    /// <summary>Whether a file is judged.</summary>
    /// <param name="file">Its absolute path.</param>
    public bool IsRecord(string file) => IsInside(file) && place.RepositoryPath(file) is var path && DialectBook.MayMatch(path) && DialectBook.KindOf(path, place.Policy)?.IsJudged == true;

    /// <summary>Whether a file is the policy, or one that it names.</summary>
    /// <param name="file">Its absolute path.</param>
    public bool IsPolicy(string file)
        => IsInside(file) && File.Exists(file) && place.RepositoryPath(file) is var path
            && (path == PolicyFile.Name || (PolicyFile.MayBePart(path) && place.Policy.NamedFiles.Contains(path)));

    /// <summary>Whether a file is a hook by which the guard runs, an agent's settings that name it, or a folder of such.</summary>
    /// <param name="path">The absolute path.</param>
    public bool IsHook(string path)
        => SettingsJudge.IsOurs(path) || (NamesFramework && IsFrameworkHook(path))
            || (Directory.Exists(path) && HookFiles.Any(file => IsBelow(file, path) && (SettingsJudge.IsOurs(file) || (NamesFramework && IsFrameworkHook(file)))));

    private IEnumerable<string> HookFiles => HookFolders.SelectMany(folder => _hookNames.Select(name => Path.Combine(folder, name)));

    private bool NamesFramework => _namesFramework ??= _frameworks.Any(name => place.Read(name) is { } text && Names(text));

    /// <summary>A linked work tree has the hooks of the one that it belongs to.</summary>
    private string CommonFolder
        => Path.Combine(place.GitFolder, "commondir") is var file && File.Exists(file) ? Path.GetFullPath(Path.Combine(place.GitFolder, File.ReadAllText(file).Trim())) : place.GitFolder;

    private bool IsThere(string path) => File.Exists(place.FileOf(path));

    private bool IsInside(string file) => IsBelow(file, Top);

    private bool IsFrameworkHook(string path) => HookFiles.Contains(path) && File.Exists(path);

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool Names(ReadOnlyMemory<byte> text) => text.Span.IndexOf("phaseguard"u8) >= 0;
}
