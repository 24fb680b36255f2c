namespace PhaseGuard.Cli.Install;

/// <summary>The few lines of POSIX sh that git runs.</summary>
internal static class HookScript
{
    /// <summary>The line by which a script is known as ours.</summary>
    private const string Mark = "# Written by PhaseGuard: `dotnet phaseguard install` writes it anew, `dotnet phaseguard uninstall` removes it.";

    /// <summary>A hook that runs the guard.</summary>
    /// <param name="hook">The hook's name.</param>
    /// <param name="program">What judges the commit.</param>
    public static string For(string hook, HookProgram program) => Script(program, "", $"""exec "$dotnet" "$guard" {hook} "$@" """);

    /// <summary>
    /// A hook that runs another one first. Both get the same arguments and the same standard input, which can be
    /// read only once; a terminal is not waited for.
    /// </summary>
    /// <param name="hook">The hook's name.</param>
    /// <param name="program">What judges the commit.</param>
    /// <param name="chained">The name of the other hook's file, beside this one.</param>
    public static string Chain(string hook, HookProgram program, string chained) => Script(
        program,
        $$"""
        [ -t 0 ] && exec </dev/null
        input=$(cat && echo .)
        feed() { printf %s "${input%.}"; }
        chained="$(dirname "$0")"/{{Quoted(chained)}}
        if [ -x "$chained" ]; then
            feed | "$chained" "$@" || exit
        fi

        """,
        $"""feed | "$dotnet" "$guard" {hook} "$@"; exit""");

    public static bool IsOurs(string script) => script.Contains(Mark, StringComparison.Ordinal);

    private static string Script(HookProgram program, string first, string run) => $"""
        #!/bin/sh
        {Mark}
        dotnet={Quoted(program.Dotnet)}
        guard={Quoted(program.Dll)}
        {first}if [ -x "$dotnet" ] && [ -f "$guard" ]; then
            {run.TrimEnd()}
        fi
        echo "phaseguard: the guard is gone from $guard: bring it back with 'dotnet phaseguard install', and try again." >&2
        exit 3

        """.ReplaceLineEndings("\n");

    private static string Quoted(string path)
    {
        string shell = OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
        return $"'{shell.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
