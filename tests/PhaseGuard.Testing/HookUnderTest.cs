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

    /// <summary>Writes a script that runs it.</summary>
    /// <param name="folder">The hooks folder.</param>
    /// <param name="hook">The hook's name.</param>
    public static void Install(string folder, string hook)
    {
        string command = string.Join(' ', Command.Select(word => $"'{word}'"));
        Script.Write(Path.GetFullPath(Path.Combine(folder, hook)), $"#!/bin/sh\nexec {command} {hook} \"$@\"\n");
    }
}
