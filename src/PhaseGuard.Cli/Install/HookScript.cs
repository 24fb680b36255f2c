namespace PhaseGuard.Cli.Install;

/// <summary>The few lines of POSIX sh that git runs.</summary>
internal static class HookScript
{
    /// <summary>The line by which a script is known as ours.</summary>
    private const string Mark = "# Written by PhaseGuard: `dotnet phaseguard install` writes it anew.";

    public static string For(string hook, HookProgram program) => $"""
        #!/bin/sh
        {Mark}
        dotnet={Quoted(program.Dotnet)}
        guard={Quoted(program.Dll)}
        if [ -x "$dotnet" ] && [ -f "$guard" ]; then
            exec "$dotnet" "$guard" {hook} "$@"
        fi
        echo "phaseguard: the guard is gone from $guard: bring it back with 'dotnet phaseguard install', and try again." >&2
        exit 3

        """.ReplaceLineEndings("\n");

    public static bool IsOurs(string script) => script.Contains(Mark, StringComparison.Ordinal);

    private static string Quoted(string path)
    {
        string shell = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return $"'{shell.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
