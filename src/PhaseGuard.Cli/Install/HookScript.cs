using PhaseGuard.Checks;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Install;

/// <summary>The few lines of POSIX sh that git runs.</summary>
internal static class HookScript
{
    private const string MarkStart = "# Written by PhaseGuard";

    private const string MarkMiddle = ": `";

    private const string MarkEnd = " uninstall` removes it.";

    private const string ToolLine = $"export {ToolName.Variable}=";

    private const string DotnetLine = "dotnet=";

    private const string GuardLine = "guard=";

    /// <summary>A hook that runs the guard.</summary>
    /// <param name="hook">The hook's name.</param>
    /// <param name="program">What judges the commit.</param>
    /// <param name="places">Where else it may be, as <see cref="GuardPlaces"/> writes them.</param>
    public static string For(string hook, HookProgram program, string places)
        => Script(program, places, "", $"""exec {Call(program)} {hook} "$@" """, $"""exec phaseguard-hook {hook} "$@" """);

    /// <summary>
    /// A hook that runs another one first. Both get the same arguments and the same standard input, which can be
    /// read only once; a terminal is not waited for.
    /// </summary>
    /// <param name="hook">The hook's name.</param>
    /// <param name="program">What judges the commit.</param>
    /// <param name="places">Where else it may be, as <see cref="GuardPlaces"/> writes them.</param>
    /// <param name="chained">The name of the other hook's file, beside this one.</param>
    public static string Chain(string hook, HookProgram program, string places, string chained) => Script(
        program,
        places,
        $$"""
        [ -t 0 ] && exec </dev/null
        input=$(cat && echo .)
        feed() { printf %s "${input%.}"; }
        chained="$(dirname "$0")"/{{ShellWord.Of(chained)}}
        if [ -x "$chained" ]; then
            feed | "$chained" "$@" || exit
        fi

        """,
        $"""feed | {Call(program)} {hook} "$@"; exit""",
        $"""feed | phaseguard-hook {hook} "$@"; exit""");

    public static bool IsOurs(string script) => MarkOf(script) is not null;

    /// <summary>The version of the tool that wrote a script; empty where it did not say.</summary>
    public static string VersionOf(string script)
        => MarkOf(script) is { } mark ? mark[MarkStart.Length..mark.IndexOf(MarkMiddle, StringComparison.Ordinal)].Trim() : "";

    /// <summary>What a script of ours runs; <see langword="null"/> where somebody changed it beyond recognition.</summary>
    public static HookProgram? ProgramOf(string script)
        => ShellWord.After(script, GuardLine) is { } guard
            ? new HookProgram(guard, ShellWord.After(script, DotnetLine), ShellWord.After(script, ToolLine) ?? TextStyle.Default.Tool)
            : null;

    /// <summary>The line by which a script is known as ours.</summary>
    private static string? MarkOf(string script)
        => Array.Find(script.Split('\n', StringSplitOptions.TrimEntries), line
            => line.StartsWith(MarkStart, StringComparison.Ordinal) && line.Contains(MarkMiddle, StringComparison.Ordinal)
                && line.EndsWith(MarkEnd, StringComparison.Ordinal));

    private static string Call(HookProgram program) => program.Dotnet is null ? "\"$found\"" : "\"$dotnet\" \"$found\"";

    private static string Script(HookProgram program, string places, string first, string run, string runFromPath) => $"""
        #!/bin/sh
        {MarkStart} {BuildInfo.Version}{MarkMiddle}{program.Tool} install` writes it anew, `{program.Tool}{MarkEnd}
        {ToolLine}{ShellWord.Of(program.Tool)}
        {(program.Dotnet is null ? "" : $"{DotnetLine}{ShellWord.OfPath(program.Dotnet)}\n")}{GuardLine}{ShellWord.OfPath(program.Guard)}
        {first}for found in "$guard"{places}; do
            if {(program.Dotnet is null ? "[ -x \"$found\" ]" : "[ -x \"$dotnet\" ] && [ -f \"$found\" ]")}; then
                {run.TrimEnd()}
            fi
        done
        if command -v phaseguard-hook >/dev/null; then
            {runFromPath.TrimEnd()}
        fi
        echo "phaseguard: the guard is gone from $guard: bring it back with '{program.Tool} install', and try again." >&2
        exit 3

        """.ReplaceLineEndings("\n");
}
