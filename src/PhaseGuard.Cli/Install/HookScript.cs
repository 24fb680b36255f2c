namespace PhaseGuard.Cli.Install;

/// <summary>The few lines of POSIX sh that git runs.</summary>
internal static class HookScript
{
    private const string MarkStart = "# Written by PhaseGuard";

    private const string MarkEnd = ": `dotnet phaseguard install` writes it anew, `dotnet phaseguard uninstall` removes it.";

    private const string GuardLine = "guard=";

    private const string DotnetLine = "dotnet=";

    /// <summary>A hook that runs the guard.</summary>
    /// <param name="hook">The hook's name.</param>
    /// <param name="program">What judges the commit.</param>
    public static string For(string hook, HookProgram program) => Script(program, "", $"""exec {Call(program)} {hook} "$@" """);

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
        $"""feed | {Call(program)} {hook} "$@"; exit""");

    public static bool IsOurs(string script) => MarkOf(script) is not null;

    /// <summary>The version of the tool that wrote a script; empty where it did not say.</summary>
    public static string VersionOf(string script) => MarkOf(script)?[MarkStart.Length..^MarkEnd.Length].Trim() ?? "";

    /// <summary>What a script of ours runs; <see langword="null"/> where somebody changed it beyond recognition.</summary>
    public static HookProgram? ProgramOf(string script)
        => Unquoted(script, GuardLine) is { } guard ? new HookProgram(guard, Unquoted(script, DotnetLine)) : null;

    /// <summary>The line by which a script is known as ours.</summary>
    private static string? MarkOf(string script)
        => Array.Find(script.Split('\n', StringSplitOptions.TrimEntries), line
            => line.StartsWith(MarkStart, StringComparison.Ordinal) && line.EndsWith(MarkEnd, StringComparison.Ordinal));

    private static string Call(HookProgram program) => program.Dotnet is null ? "\"$guard\"" : "\"$dotnet\" \"$guard\"";

    private static string Script(HookProgram program, string first, string run) => $"""
        #!/bin/sh
        {MarkStart} {BuildInfo.Version}{MarkEnd}
        {(program.Dotnet is null ? "" : $"{DotnetLine}{Quoted(program.Dotnet)}\n")}{GuardLine}{Quoted(program.Guard)}
        {first}if {(program.Dotnet is null ? "[ -x \"$guard\" ]" : "[ -x \"$dotnet\" ] && [ -f \"$guard\" ]")}; then
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

    private static string? Unquoted(string script, string key)
    {
        int start = script.IndexOf($"\n{key}'", StringComparison.Ordinal);
        string rest = start < 0 ? "" : script[(start + key.Length + 2)..];
        int end = rest.Replace("'\\''", "....", StringComparison.Ordinal).IndexOf("'\n", StringComparison.Ordinal);
        return end < 0 ? null : rest[..end].Replace("'\\''", "'", StringComparison.Ordinal);
    }
}
