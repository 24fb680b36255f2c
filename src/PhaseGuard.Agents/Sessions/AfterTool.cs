using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Dialects;
using PhaseGuard.Git;
using PhaseGuard.Policies;
using PhaseGuard.Reports;

namespace PhaseGuard.Agents.Sessions;

/// <summary>Looks at the records that a call of a tool changed, and tells what is wrong with them, each thing once.</summary>
/// <param name="place">The work tree.</param>
/// <param name="session">The session.</param>
/// <param name="time">The time of the event.</param>
/// <param name="commands">The commands on a file, as the agent would type them.</param>
internal sealed class AfterTool(WorkPlace place, AgentSession session, DateTimeOffset time, Func<string, CommandLine> commands)
{
    /// <summary>So many findings are told of a file.</summary>
    private const int MostFindings = 10;

    /// <summary>So many characters are told of one call: some agents read no more.</summary>
    private const int MostCharacters = 8 * 1024;

    /// <summary>The clock of a file system may be behind by so much.</summary>
    private static readonly TimeSpan _slack = TimeSpan.FromSeconds(0.1);

    /// <summary>Whether any of the files that it looked at is a record, or could be: else there is nothing to keep.</summary>
    public bool FoundRecords { get; private set; }

    /// <summary>Looks at all records.</summary>
    /// <returns>What the agent is told; empty where nothing is to tell.</returns>
    public string LookAtAll()
    {
        string told;
        try
        {
            told = LookAt(RecordListing.Of(place));
        }
        catch (CannotCheckException exception)
        {
            FoundRecords = true; // nobody can say that there is none
            told = TellOnce(PolicyFile.Name, new FileInfo(place.FileOf(PolicyFile.Name)), $"PhaseGuard cannot judge any record: {exception.Message}\n");
        }

        session.Looked = time.UtcTicks;
        return told;
    }

    /// <summary>Looks at some files, of which those are passed over that are no records or were not changed.</summary>
    /// <param name="paths">Their repository paths.</param>
    /// <exception cref="CannotCheckException">The policy cannot be used.</exception>
    public string LookAt(IReadOnlyList<string> paths)
    {
        using var told = new StringWriter();
        foreach (string path in paths)
        {
            if (DialectBook.KindOf(path, place.Policy) is { IsJudged: true } kind)
            {
                FoundRecords = true;
                told.Write(LookAt(kind, path));
            }
        }

        string text = told.ToString();
        return text.Length <= MostCharacters ? text : $"{text[..text.LastIndexOf('\n', MostCharacters)]}\n... and more.\n";
    }

    private string LookAt(FileKind kind, string path)
    {
        var file = new FileInfo(place.FileOf(path));
        if (!file.Exists || (session[path] is { } seen ? seen.IsSame(file) : file.LastWriteTimeUtc.Ticks < session.Looked - _slack.Ticks)
            || Edits.DiskFile.Read(file.FullName) is not { } text)
        {
            return "";
        }

        var options = new ValidationOptions { Policy = place.Policy, Time = time };
        using Document document = kind.Read(path, text, options);
        FileReport report = options.Hide(document.Validate());
        Finding[] findings = [.. report.Findings.Where(finding => !kind.Dialect.MayStandUnderWay(finding))];
        return TellOnce(path, file, findings.Length == 0 ? "" : Words(report, findings, HonestCommand.Of(document, kind, path, commands(path))));
    }

    /// <summary>What was told already is not told again.</summary>
    private string TellOnce(string path, FileInfo file, string text)
    {
        string digest = text.Length == 0 ? "" : FindingDigest.OfText(text);
        bool isNew = session[path]?.Told != digest;
        session[path] = file.Exists ? new SeenFile(file.LastWriteTimeUtc.Ticks, file.Length, digest) : new SeenFile(0, 0, digest);
        return isNew ? text : "";
    }

    private static string Words(FileReport report, Finding[] findings, string? command)
    {
        using var text = new StringWriter();
        text.Write($"PhaseGuard: {Quote.Plain(report.Path)} was changed, and is not right:\n");
        TextReport.WriteFindings(text, report, findings.Take(MostFindings), TextStyle.Default);
        text.Write(findings.Length > MostFindings ? string.Create(CultureInfo.InvariantCulture, $"... and {findings.Length - MostFindings} more.\n") : "");
        text.Write(command is null ? "" : $"By command, which keeps the record right: `{command}`\n");
        return text.ToString();
    }
}
