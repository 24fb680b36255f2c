using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Install;

/// <summary>What a hook script runs: the native hook, or the hook's dll by a dotnet.</summary>
/// <param name="Guard">The absolute path of the hook: a native executable, or a dll.</param>
/// <param name="Dotnet">The absolute path of the dotnet executable that runs the dll; <see langword="null"/> for a native hook.</param>
/// <param name="Tool">What the hook's messages call the tool.</param>
internal sealed record HookProgram(string Guard, string? Dotnet, string Tool)
{
    /// <summary>Why there is a native hook and it is not this one; <see langword="null"/> in every other case.</summary>
    public string? NativeFlaw { get; private init; }

    /// <summary>The program and the arguments that come before the hook's own.</summary>
    public IReadOnlyList<string> Command => Dotnet is null ? [Guard] : [Dotnet, Guard];

    /// <summary>What it is, for people.</summary>
    public string Shown => Quote.Plain(Dotnet is null ? $"natively compiled, {Guard}" : $"{Guard} by {Dotnet}");

    /// <summary>Finds the hook that came with the tool: the native one where it runs here, else the dll.</summary>
    /// <param name="tool">What the tool is called.</param>
    /// <exception cref="CannotCheckException">The tool is not whole.</exception>
    public static HookProgram Find(string tool)
    {
        string native = NativeHook.PathIn(AppContext.BaseDirectory);
        bool isAlone = !RuntimeFeature.IsDynamicCodeSupported; // a tool that is itself compiled natively brings no dll
        if (!isAlone && !File.Exists(native))
        {
            return FindDll(tool);
        }

        if (NativeHook.Flaw(native) is not { } flaw)
        {
            return new HookProgram(native, Dotnet: null, tool);
        }

        string said = $"the native hook {native} cannot be used here: {flaw}";
        return isAlone ? throw new CannotCheckException($"{said} (install the tool again).") : FindDll(tool) with { NativeFlaw = said };
    }

    /// <summary>Finds the hook beside the tool, and the dotnet that the running runtime belongs to.</summary>
    private static HookProgram FindDll(string tool)
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

        return new HookProgram(dll, dotnet, tool);
    }
}
