using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>One hook in the folder where git looks for it.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Shown">Its path as git names it.</param>
internal sealed record HookFile(string Path, string Shown)
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Whether anything is there, a broken link too.</summary>
    private bool IsTaken => System.IO.Path.Exists(Path) || new FileInfo(Path).LinkTarget is not null;

    /// <summary>Asks git for the folder: <c>core.hooksPath</c> and linked work trees have their say.</summary>
    public static HookFile Find(Session session, string hook)
    {
        string folder = session.Git.Ask("rev-parse", "--git-path", "hooks").OrThrow().Text;
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(session.Directory, folder, hook));
        return new HookFile(path, $"{folder}/{hook}");
    }

    /// <summary>Writes the script, whole or not at all.</summary>
    /// <exception cref="CannotCheckException">Somebody else's hook is there, or the folder cannot be written.</exception>
    public void Write(string script)
    {
        try
        {
            if (IsTaken && !(File.Exists(Path) && HookScript.IsOurs(File.ReadAllText(Path))))
            {
                throw new CannotCheckException($"{Shown} is there and is not PhaseGuard's, so it was left alone: move it away, or call the guard from it.");
            }

            string folder = System.IO.Path.GetDirectoryName(Path)!;
            Directory.CreateDirectory(folder);
            string temporary = System.IO.Path.Combine(folder, $".phaseguard-{Guid.NewGuid():N}");
            File.WriteAllText(temporary, script);
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, Executable);
            }

            File.Move(temporary, Path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CannotCheckException($"{Shown} cannot be written: {exception.Message} (make the folder writable, and try again).", exception);
        }
    }
}
