namespace PhaseGuard.Agents.Shell;

/// <summary>The files that a command would write over, take away, or keep from running.</summary>
internal static class FileDamage
{
    /// <summary>The words that name files which the command would write.</summary>
    public static IEnumerable<LineWord> Written(LineRun run)
    {
        IEnumerable<LineWord> redirected = run.Command.Redirections.Where(redirection => redirection.Writes).Select(redirection => redirection.Target);
        return run.Command.Name switch
        {
            "sed" or "gsed" or "perl" or "ruby" when InPlace(run) => redirected.Concat(Operands(run)),
            "tee" or "truncate" or "sponge" or "ed" or "ex" => redirected.Concat(Operands(run)),
            "dd" => redirected.Concat(run.Arguments.Where(word => word.Text.StartsWith("of=", StringComparison.Ordinal)).Select(word => word with { Text = word.Text[3..] })),
            _ => redirected,
        };
    }

    /// <summary>The words that name files which the command would take away or replace.</summary>
    public static IEnumerable<LineWord> Removed(LineRun run) => run.Command.Name switch
    {
        "rm" or "unlink" or "shred" or "rmdir" or "del" or "Remove-Item" => Operands(run),
        "mv" => Operands(run),
        "cp" or "ln" or "install" => Replaced(run),
        "find" when run.Arguments.Any(word => word.Text is "-delete" or "rm" or "chmod") => Operands(run).TakeWhile(word => word.Text is not ("-delete" or "rm" or "chmod")),
        "git" when new GitLine(run) is { Command: "rm" or "mv" } git => git.Arguments.Where(word => !word.IsOption).Select(word => word with { Text = Path.Combine(git.Folder, LinePath.AtHome(word.Text)) }),
        _ => [],
    };

    /// <summary>The word that names the file in whose place the command would put another one.</summary>
    public static IEnumerable<LineWord> Replaced(LineRun run)
        => run.Command.Name is "mv" or "cp" or "ln" or "install" && Operands(run) is var operands && operands.Any() ? [operands.Last()] : [];

    /// <summary>The words that name files from which the command would take the right to run.</summary>
    public static IEnumerable<LineWord> Stilled(LineRun run)
        => run.Command.Name == "chmod" && run.Arguments.FirstOrDefault(word => TakesRun(word.Text)) is { Text: not null } ? Operands(run) : [];

    /// <summary>Whether a mode of <c>chmod</c> leaves the owner without the right to run.</summary>
    private static bool TakesRun(string mode)
    {
        if (mode.Length is >= 3 and <= 4 && mode.All(char.IsAsciiDigit))
        {
            return ((mode[^3] - '0') & 1) == 0;
        }

        foreach (string part in mode.Split(','))
        {
            int sign = part.AsSpan().IndexOfAny("+-=");
            string who = sign < 0 ? "none" : part[..sign];
            if (sign >= 0 && who.All(letter => letter is 'u' or 'g' or 'o' or 'a') && (who.Length == 0 || who.Contains('u', StringComparison.Ordinal) || who.Contains('a', StringComparison.Ordinal)))
            {
                bool names = part.AsSpan(sign + 1).Contains('x');
                if ((part[sign] == '-' && names) || (part[sign] == '=' && !names))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Behind a letter that takes a value the rest of the word is no option: <c>perl -Mstrict</c>.</summary>
    private static bool InPlace(LineRun run)
    {
        string valued = run.Command.Name switch { "perl" => "eEmMICxFD", "ruby" => "erICEFTxKW", _ => "efl" };
        return run.Arguments.Any(word => word.Text.StartsWith("--in-place", StringComparison.Ordinal)
            || (word.Letters.IndexOf('i') is >= 0 and var at && word.Letters[..at].IndexOfAny(valued) < 0));
    }

    private static IEnumerable<LineWord> Operands(LineRun run) => run.Arguments.Where(word => !word.IsOption);
}
