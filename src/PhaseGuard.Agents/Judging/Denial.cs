using System.Globalization;
using System.Text;
using PhaseGuard.Reports;

namespace PhaseGuard.Agents.Judging;

/// <summary>Says to a model why an edit is not made, and what to do instead.</summary>
internal static class Denial
{
    /// <summary>So many findings are told of a file: a model repairs the first ones first.</summary>
    private const int MostFindings = 10;

    /// <summary>Fixes of more characters are told by their sentence alone.</summary>
    private const int LongestFix = 200;

    /// <summary>The reason.</summary>
    /// <param name="edits">The files that the edit would spoil.</param>
    public static string Of(IReadOnlyList<JudgedEdit> edits)
    {
        using var text = new StringWriter();
        text.Write("PhaseGuard: the edit was not made, and nothing was written:\n");
        foreach (JudgedEdit edit in edits)
        {
            Write(text, edit);
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void Write(StringWriter text, JudgedEdit edit)
    {
        IReadOnlyList<Finding> findings = edit.Report.Findings;
        text.Write(findings.Count == 0 ? $"{Quote.Plain(edit.Report.Path)} is written by the commands alone here (\"byCommandOnly\" in phaseguard.json).\n" : "");
        TextReport.WriteFindings(text, edit.Report, findings.Take(MostFindings), TextStyle.Default);
        if (findings.Count > MostFindings)
        {
            text.Write(string.Create(CultureInfo.InvariantCulture, $"... and {findings.Count - MostFindings} more.\n"));
        }

        foreach (string fix in findings.Take(MostFindings).Select(finding => FixOf(finding, edit.Text)).Distinct())
        {
            text.Write(fix);
        }

        if (edit.Command is { } command)
        {
            text.Write($"By command, which keeps the record right: `{command}`\n");
        }
    }

    /// <summary>What could be written in place of what is wrong; empty where that would say something else.</summary>
    private static string FixOf(Finding finding, ReadOnlyMemory<byte> content)
    {
        if (finding.Fix is not { IsSafe: true } fix)
        {
            return "";
        }

        string text = $"Right for {finding.Rule.Id}: {Quote.Plain(fix.Message)}\n";
        foreach (TextEdit edit in fix.Edits.Where(edit => edit.Length + edit.Text.Length <= LongestFix))
        {
            string old = Encoding.UTF8.GetString(content.Span.Slice(edit.Offset, edit.Length));
            text += old.Length == 0 ? $"    put in `{Quote.Plain(edit.Text)}`\n" : $"    write `{Quote.Plain(edit.Text)}` in place of `{Quote.Plain(old)}`\n";
        }

        return text;
    }
}
