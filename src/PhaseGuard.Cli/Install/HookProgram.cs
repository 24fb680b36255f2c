using System.Runtime.InteropServices;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>What a hook script runs: the hook's dll, by the dotnet that runs this tool.</summary>
/// <param name="Dotnet">The absolute path of the dotnet executable.</param>
/// <param name="Dll">The absolute path of the hook.</param>
internal sealed record HookProgram(string Dotnet, string Dll)
{
    /// <summary>Finds the hook beside the tool, and the dotnet that the running runtime belongs to.</summary>
    /// <exception cref="CannotCheckException">The tool is not whole.</exception>
    public static HookProgram Find()
    {
        string dll = Path.Combine(AppContext.BaseDirectory, "phaseguard-hook.dll");
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string dotnet = Path.Combine(root, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        foreach (string file in (string[])[dll, dotnet])
        {
            if (!File.Exists(file))
            {
                throw new CannotCheckException($"{file} is not there, so no hook can run: install the tool again.");
            }
        }

        return new HookProgram(dotnet, dll);
    }
}
