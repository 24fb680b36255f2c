using System.Buffers;

namespace PhaseGuard.Steps.Edits;

/// <summary>Writes commands of the tool as one would type them.</summary>
internal static class CommandLine
{
    private static readonly SearchValues<char> _plain = SearchValues.Create(
        "+,-./0123456789:@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static string Of(string verb, string file, string rest = "")
        => $"dotnet phaseguard {verb} {Word(file)}{(rest.Length > 0 ? " " : "")}{rest}";

    /// <summary>A word that a shell takes for one, whatever is in it.</summary>
    public static string Word(string word)
        => word.Length > 0 && !word.AsSpan().ContainsAnyExcept(_plain) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
