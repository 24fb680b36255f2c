namespace PhaseGuard.Git.Tests;

/// <summary>A shell script in git's place: first on PATH, and where a commit would look for git's own programs.</summary>
internal static class FakeGit
{
    private const string RealGit = "PATH=${PATH#*:} GIT_EXEC_PATH= exec git \"$@\"";

    /// <summary>Every git command is this script.</summary>
    public static Dictionary<string, string?> Always(TestRepo repo, string script)
    {
        string folder = Path.Combine(repo.Home, "bin");
        Script.Write(Path.Combine(folder, "git"), $"#!/bin/sh\n{script}\n");
        return new() { ["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}", ["GIT_EXEC_PATH"] = folder };
    }

    /// <summary>One git command is this script, the others are real.</summary>
    public static Dictionary<string, string?> For(TestRepo repo, string command, string script)
        => Always(repo, $"case \"$*\" in *{command}*) {script};; *) {RealGit};; esac");

    /// <summary>git is real, and each call adds its arguments to a file.</summary>
    public static Dictionary<string, string?> Logging(TestRepo repo, out string log)
    {
        log = Path.Combine(repo.Home, "calls");
        return Always(repo, $"echo \"$*\" >> '{log}'\n{RealGit}");
    }
}
