using System.Globalization;
using PhaseGuard.Cli.Install;

namespace PhaseGuard.Cli.Tests;

/// <summary>The tool as a package brings it, in a folder of its own beside a repository, gone with it.</summary>
internal sealed class ToolFolder
{
    private readonly TestRepo _repo;
    private readonly string _folder;

    public ToolFolder(TestRepo repo, string name = "tool")
    {
        (_repo, _folder) = (repo, Path.Combine(repo.Home, name));
        Directory.CreateDirectory(_folder);
        foreach (string file in Directory.GetFiles(AppContext.BaseDirectory).Where(IsOfTheTool))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    /// <summary>Where the package has the native hook of this platform.</summary>
    public string Native => NativeHook.PathIn(_folder);

    public string Dll => Path.Combine(_folder, "phaseguard-hook.dll");

    /// <summary>Puts a native hook there: a program that says its version, and tells on standard error that it was run.</summary>
    /// <param name="says">What it does when it is asked for its version.</param>
    /// <param name="isExecutable">Whether the package's mode came along.</param>
    public void BringNative(string? says = null, bool isExecutable = true)
    {
        Script.Write(Native, $"""
            #!/bin/sh
            if [ "$1" = --version ]; then {says ?? $"echo {BuildInfo.Version}"}; exit; fi
            echo "the native hook runs" >&2
            exec dotnet "$(dirname "$0")/phaseguard-hook.dll" "$@"

            """);
        if (!isExecutable)
        {
            _repo.Run("chmod", ["644", Native]).OrThrow();
        }
    }

    public Finished Run(params string[] arguments) => RunIn("", [], arguments);

    public Finished RunIn(string folder, Dictionary<string, string?> environment, params string[] arguments)
        => _repo.Run("dotnet", [Path.Combine(_folder, "dotnet-phaseguard.dll"), .. arguments], folder, environment);

    private static bool IsOfTheTool(string file)
        => Path.GetFileName(file) is var name && !name.Contains("Tests", StringComparison.Ordinal)
            && (name.StartsWith("PhaseGuard", true, CultureInfo.InvariantCulture) || name.StartsWith("dotnet-phaseguard", StringComparison.Ordinal)
                || name.StartsWith("System.CommandLine", StringComparison.Ordinal));
}
