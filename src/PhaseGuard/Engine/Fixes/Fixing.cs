namespace PhaseGuard.Engine.Fixes;

/// <summary>
/// Applies the fixes of a file until nothing changes, and judges after each round. Safe ones go first, so that an unsafe one is
/// needed only where they end.
/// </summary>
/// <param name="judge">Judges a text; the findings bring their fixes.</param>
/// <param name="accepts">Says which findings are to be fixed.</param>
internal sealed class Fixing(Func<ReadOnlyMemory<byte>, FileReport> judge, Func<Finding, bool> accepts)
{
    private const int Rounds = 10;

    private readonly List<Finding> _fixed = [];
    private ReadOnlyMemory<byte> _text;
    private FileReport _report = null!;

    /// <summary>Fixes a text.</summary>
    public FixedText Run(ReadOnlyMemory<byte> text)
    {
        FileReport before = judge(text);
        (_text, _report) = (text, before);
        for (int round = 0; round < Rounds && (Round(isSafe: true) || Round(isSafe: false)); round++)
        {
        }

        return new FixedText(_text, before, _report, _fixed);
    }

    /// <returns>Whether it changed anything.</returns>
    private bool Round(bool isSafe)
    {
        var edits = new TextEdits();
        Finding[] chosen = [.. _report.Findings.Where(finding => finding.Fix?.IsSafe == isSafe && accepts(finding) && edits.TryAdd(finding))];
        if (chosen.Length == 0)
        {
            return false;
        }

        var applied = new List<Finding>();
        (ReadOnlyMemory<byte> text, FileReport report) = (_text, _report);
        Try(chosen, applied, text, report);
        _fixed.AddRange(applied);
        return applied.Count > 0;
    }

    /// <summary>Applies all, or where that makes the file worse, those of each half that do not.</summary>
    private void Try(ReadOnlySpan<Finding> chosen, List<Finding> applied, ReadOnlyMemory<byte> text, FileReport before)
    {
        Finding[] all = [.. applied, .. chosen];
        byte[] changed = TextEdits.Of(all).Apply(text.Span);
        FileReport after = judge(changed);
        if (!Worsening.Is(before, after, all))
        {
            applied.AddRange(chosen);
            (_text, _report) = (changed, after);
        }
        else if (chosen.Length > 1)
        {
            Try(chosen[..(chosen.Length / 2)], applied, text, before);
            Try(chosen[(chosen.Length / 2)..], applied, text, before);
        }
    }
}
