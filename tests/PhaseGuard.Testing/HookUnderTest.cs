using System.Collections.Concurrent;

namespace PhaseGuard.Testing;

/// <summary>
/// The hook executable that the tests run: the framework-dependent one beside the tests, or the one that
/// <c>PHASEGUARD_HOOK</c> names, such as a natively compiled one.
/// </summary>
public static class HookUnderTest
{
    /// <summary>The native executable; <see langword="null"/> where the framework-dependent one is under test.</summary>
    public static string? Native { get; } = Environment.GetEnvironmentVariable("PHASEGUARD_HOOK") is { Length: > 0 } path ? path : null;

    /// <summary>The program and the arguments that come before the hook's own.</summary>
    public static IReadOnlyList<string> Command { get; } = Native is null
        ? ["dotnet", Path.Combine(AppContext.BaseDirectory, "phaseguard-hook.dll")]
        : [Native];

    private static readonly ConcurrentDictionary<string, Lazy<string>> _scripts = [];

    /// <summary>Puts a script there that runs it: a link to one that all repositories share.</summary>
    /// <param name="folder">The hooks folder.</param>
    /// <param name="hook">The hook's name.</param>
    public static void Install(string folder, string hook)
    {
        string script = _scripts.GetOrAdd(hook, _ => new Lazy<string>(() => WriteScript(hook))).Value;
        string file = Path.GetFullPath(Path.Combine(Directory.CreateDirectory(folder).FullName, hook));
        if (OperatingSystem.IsWindows())
        {
            File.Copy(script, file, overwrite: true);
        }
        else
        {
            File.Delete(file);
            File.CreateSymbolicLink(file, script);
        }
    }

    private static string WriteScript(string hook)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "hooks-under-test", hook);
        Script.Write(script, $"#!/bin/sh\nexec {string.Join(' ', Command.Select(word => $"'{word}'"))} {hook} \"$@\"\n");
        return script;
    }
}
