namespace PhaseGuard.Cli.AgentSetup;

/// <summary>A coding agent, and where it reads what it has to run.</summary>
/// <param name="Name">What it is called on the command line.</param>
/// <param name="Title">What people call it.</param>
/// <param name="InProject">The file of a project, as a repository path.</param>
/// <param name="OfUser">The file of a user, below the home folder, with <c>/</c>.</param>
/// <param name="Form">How that file is written.</param>
/// <param name="Played">An event by which the agent would ask whether a file may be written, of the file.</param>
internal sealed record CodingAgent(string Name, string Title, string InProject, string OfUser, SettingsForm Form, Func<string, string> Played)
{
    /// <summary>The variable that says where the first folder of <see cref="OfUser"/> is; <see langword="null"/> where the agent knows none.</summary>
    public string? FolderVariable { get; init; }

    /// <summary>Whether it also runs what Claude Code's settings say.</summary>
    public bool ReadsClaudes { get; init; }
}
