using PhaseGuard.Checks;
using PhaseGuard.Cli.Files;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.AgentSetup;

/// <summary>The file by which one agent learns of the guard, in a project or in a home folder.</summary>
internal sealed class SettingsFile
{
    private readonly string _base;
    private readonly WorkTree? _tree;

    private SettingsFile(CodingAgent agent, string folder, string path, string shown, WorkTree? tree)
        => (Agent, _base, Path, Shown, _tree) = (agent, folder, System.IO.Path.Combine(folder, path.Replace('/', System.IO.Path.DirectorySeparatorChar)), shown, tree);

    /// <summary>The agent.</summary>
    public CodingAgent Agent { get; }

    /// <summary>The file's absolute path.</summary>
    public string Path { get; }

    /// <summary>How people call it.</summary>
    public string Shown { get; }

    /// <summary>Whether it is a user's, for all projects.</summary>
    public bool IsOfUser => _tree is null;

    /// <summary>What stands there; <see langword="null"/> where nothing does.</summary>
    /// <exception cref="CannotCheckException">It cannot be read, or a link leads out of the work tree.</exception>
    /// <exception cref="IOException">Links lead nowhere but to each other.</exception>
    public byte[]? Content => _tree is null || RealPath.IsWithin(Path, _tree.Top) ? FileContent.ReadSetting(Path, within: null)?.ToArray()
        : throw new CannotCheckException($"{Shown} leads out of the work tree, so nothing was written: put a file in its place.");

    /// <summary>An agent's file in a project.</summary>
    public static SettingsFile In(WorkTree tree, CodingAgent agent) => new(agent, tree.Top, agent.InProject, tree.Show(agent.InProject), tree);

    /// <summary>An agent's file of the user; <see langword="null"/> where nobody knows the user's home.</summary>
    public static SettingsFile? OfUser(CommandContext context, CodingAgent agent)
    {
        string path = agent.OfUser;
        if (agent.FolderVariable is { } variable && context.Variable(variable) is { Length: > 0 } folder && System.IO.Path.IsPathFullyQualified(folder))
        {
            return new SettingsFile(agent, folder, path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..], System.IO.Path.Combine(folder, path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..]), null);
        }

        return context.Variable(OperatingSystem.IsWindows() ? "USERPROFILE" : "HOME") is { Length: > 0 } home && System.IO.Path.IsPathFullyQualified(home)
            ? new SettingsFile(agent, home, path, $"~/{path}", null)
            : null;
    }

    /// <summary>What the agent is to run, as it is written into this file.</summary>
    /// <exception cref="CannotCheckException">git cannot say whether the file is ignored, or the tool is not whole.</exception>
    public AgentCommand CommandFor(CommandContext context)
        => _tree is null || IsIgnored(_tree) ? AgentCommand.OfThisMachine(context) : AgentCommand.OfRepository(context, _tree);

    /// <summary>Writes the file whole, through a link where it is one.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(byte[] content)
    {
        string file = RealPath.OfFile(Path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        AtomicFile.Write(file, stream => stream.Write(content));
    }

    /// <summary>Takes the file away, and the agent's folders above it that are empty then.</summary>
    /// <exception cref="IOException">It cannot be taken away.</exception>
    public void Delete()
    {
        File.Delete(Path);
        for (string folder = System.IO.Path.GetDirectoryName(Path)!; folder != _base && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = System.IO.Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    private bool IsIgnored(WorkTree tree)
        => tree.Repository!.At(tree.Top).Ask("check-ignore", "--quiet", "--", Agent.InProject) is var answer
            && (answer.Succeeded || (answer.ExitCode != 1 ? throw new CannotCheckException($"git cannot say whether {Shown} is ignored: try again.") : false));
}
