namespace PhaseGuard.Testing;

/// <summary>A shell script in git's place: first on PATH, and where a commit would look for git's own programs.</summary>
public static class FakeGit
{
    private const string RealGit = "PATH=${PATH#*:} GIT_EXEC_PATH= exec git \"$@\"";

    /// <summary>Every git command is this script.</summary>
    /// <param name="repo">The repository.</param>
    /// <param name="script">The script's lines.</param>
    /// <returns>The variables with which it is found.</returns>
    public static Dictionary<string, string?> Always(TestRepo repo, string script)
    {
        string folder = Path.Combine(repo.Home, "bin");
        Script.Write(Path.Combine(folder, "git"), $"#!/bin/sh\n{script}\n");
        return new() { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}", ["GIT_EXEC_PATH"] = folder };
    }

    /// <summary>One git command is this script, the others are real.</summary>
    /// <param name="repo">The repository.</param>
    /// <param name="command">The command's name.</param>
    /// <param name="script">The script's lines.</param>
    public static Dictionary<string, string?> For(TestRepo repo, string command, string script)
        => Always(repo, $"case \"$*\" in *{command}*) {script};; *) {RealGit};; esac");

    /// <summary>git is real, and each call adds its arguments to a file.</summary>
    /// <param name="repo">The repository.</param>
    /// <param name="log">The file.</param>
    public static Dictionary<string, string?> Logging(TestRepo repo, out string log)
    {
        log = Path.Combine(repo.Home, "calls");
        return Always(repo, $"echo \"$*\" >> '{log}'\n{RealGit}");
    }

    /// <summary>The names of the commands that were logged.</summary>
    /// <param name="log">The file.</param>
    public static string[] Commands(string log)
        => [.. File.ReadLines(log).Select(line => line.Replace(" -c ", " -c", StringComparison.Ordinal).Split(' ').First(word => !word.StartsWith('-')))];
}
