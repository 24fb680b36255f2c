using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>What every change of the hooks folder has in common.</summary>
internal static class HookFolder
{
    /// <summary>Finds some hooks of the folder; git says which it is, by <c>core.hooksPath</c> and for linked work trees.</summary>
    /// <exception cref="CannotCheckException">This is no repository.</exception>
    public static IReadOnlyList<HookFile> Find(CommandContext context, IEnumerable<string> names)
    {
        if (HooksPath.Read(context.Git) is { IsEmpty: true } setting)
        {
            throw new CannotCheckException($"core.hooksPath is empty in {Quote.Plain(setting.Shown)}, so git runs no hook: take it out, and try again.");
        }

        string folder = Show(context.Git, context.Git.Ask("rev-parse", "--git-path", "hooks").OrThrow().Text);
        return [.. names.Select(name => HookFile.In(context, folder, name))];
    }

    /// <summary>A path that git names, relative to the current folder where it is the repository's own.</summary>
    public static string Show(GitCommand git, string path)
    {
        Repository repository = git.Repository!;
        string full = Path.GetFullPath(Path.Combine(git.Directory, path));
        bool isOfIt = full.StartsWith((repository.Top ?? repository.GitFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOfIt ? Path.GetRelativePath(git.Directory, full).Replace(Path.DirectorySeparatorChar, '/') : path;
    }

    /// <summary>Makes a change; a folder that cannot be written is one sentence.</summary>
    /// <exception cref="CannotCheckException">The folder cannot be read or written.</exception>
    public static int Change(Func<int> change)
    {
        try
        {
            return change();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"the hooks folder cannot be changed: {exception.Message} (make it writable, and try again).", exception);
        }
    }
}
