using System.Text;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>One hook in the folder where git looks for it.</summary>
internal sealed class HookFile
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private const UnixFileMode Mode = Executable | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly string _path;

    private HookFile(string path, string shown) => (_path, Shown) = (path, Quote.Plain(shown));

    /// <summary>The hook's name.</summary>
    public string Name => Path.GetFileName(_path);

    /// <summary>The path as git names it, as it may be shown.</summary>
    public string Shown { get; }

    /// <summary>The name of the file that keeps somebody else's hook.</summary>
    public string ChainedName => $"{Name}.chained";

    /// <summary>Whether somebody else's hook was kept beside this one.</summary>
    public bool HasChained => Path.Exists(ChainedPath);

    /// <summary>Whether anything is there; a broken link is something.</summary>
    public bool IsThere => Path.Exists(_path);

    /// <summary>The folder as git names it, as it may be shown.</summary>
    public string ShownFolder => Shown[..^(Name.Length + 1)];

    /// <summary>Whether git would run it; on Windows it runs whatever is there.</summary>
    public bool IsExecutable => OperatingSystem.IsWindows() || (Path.Exists(_path) && (File.GetUnixFileMode(_path) & Executable) != 0);

    /// <summary>Whether somebody else's hook stands there.</summary>
    public bool IsForeign => IsThere && !IsOurs;

    public bool IsOurs
    {
        get
        {
            try
            {
                return HookScript.IsOurs(ReadScript());
            }
            catch (IOException)
            {
                return false;
            }
        }
    }

    private string ChainedPath => Path.Combine(Path.GetDirectoryName(_path)!, ChainedName);

    /// <summary>A hook of a folder, whether git reads that folder or not.</summary>
    public static HookFile In(CommandContext context, string folder, string hook)
        => new(Path.GetFullPath(Path.Combine(context.Directory, folder, hook)), $"{folder}/{hook}");

    /// <summary>Whether a script is, to the letter, what <see cref="Install"/> would write here to run a program.</summary>
    public bool IsWhole(string script, HookProgram program)
        => script == Chain(program) || (!HasChained && script == HookScript.For(Name, program, Places(program)));

    /// <summary>What stands in the file.</summary>
    /// <exception cref="IOException">It is none, or larger than any script.</exception>
    /// <exception cref="CannotCheckException">It cannot be read.</exception>
    public string ReadScript()
    {
        using FileContent content = FileContent.Read(_path, Shown, followsLink: true) ?? throw new FileNotFoundException("it is not there");
        return content.Flaw is null ? Encoding.UTF8.GetString(content.Bytes.Span) : throw new IOException("it is no regular file of at most 10 MB");
    }

    /// <summary>Puts the guard here, behind a hook of somebody else's where there is one. It stands there whole, or all is as it was.</summary>
    /// <param name="program">What judges the commit.</param>
    public void Install(HookProgram program)
    {
        bool wasForeign = IsForeign;
        if (wasForeign)
        {
            File.Move(_path, ChainedPath);
        }

        try
        {
            Write(HasChained ? Chain(program) : HookScript.For(Name, program, Places(program)));
        }
        catch when (wasForeign)
        {
            Restore();
            throw;
        }
    }

    /// <summary>Takes the hook away.</summary>
    public void Remove() => File.Delete(_path);

    /// <summary>Puts somebody else's hook back in its place.</summary>
    public void Restore() => File.Move(ChainedPath, _path, overwrite: true);

    private string Chain(HookProgram program) => HookScript.Chain(Name, program, Places(program), ChainedName);

    private string Places(HookProgram program) => GuardPlaces.Of(program.Guard, Path.GetDirectoryName(_path)!);

    private void Write(string script)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        AtomicFile.Write(_path, file => file.Write(Encoding.UTF8.GetBytes(script)), Mode);
    }
}
