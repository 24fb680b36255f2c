using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Judging;
using PhaseGuard.Dialects;
using PhaseGuard.Engine.Fixes;
using PhaseGuard.Git;
using PhaseGuard.Reports;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Agents.Sessions;

/// <summary>Looks, where an agent is about to end, at the records that its session changed and nobody committed.</summary>
/// <param name="place">The work tree.</param>
/// <param name="session">The session.</param>
/// <param name="time">The time of the event.</param>
/// <param name="commands">The commands on a file, as the agent would type them.</param>
internal sealed class AtTheEnd(WorkPlace place, AgentSession session, DateTimeOffset time, Func<string, CommandLine> commands)
{
    /// <summary>So many characters are said, whatever was found.</summary>
    private const int MostCharacters = 1500;

    private const string Begin = "PhaseGuard: before you end, these records are not right yet.\n";

    private const string End = "Do that, or say to the person you work for what is left and why.";

    private const string More = "... and more.\n";

    private readonly ValidationOptions _options = new() { Policy = place.Policy, Time = time };

    /// <summary>What keeps the agent from ending.</summary>
    /// <returns>Empty where nothing does, or it was said already.</returns>
    /// <exception cref="CannotCheckException">git cannot say, or the policy cannot be used.</exception>
    public string Say()
    {
        string[] changed = [.. RecordListing.Of(place).Where(IsOfSession)];
        string text = changed.Length == 0 ? "" : Words(changed);
        string digest = text.Length == 0 ? "" : FindingDigest.OfText(text);
        bool isNew = session.Held != digest;
        session.Held = digest;
        return isNew ? text : "";
    }

    private bool IsOfSession(string path) => !path.Any(char.IsControl) && new FileInfo(place.FileOf(path)) is { Exists: true } file && file.LastWriteTimeUtc.Ticks >= session.Began;

    private string Words(string[] changed)
    {
        using var text = new StringWriter();
        using var objects = new ObjectReader(place.Git, Unreadable.SizeLimit);
        foreach (string path in changed)
        {
            GitObject committed = objects.Read($"HEAD:{path}");
            byte[]? before = committed.IsMissing ? null : committed.Content.ToArray();
            if (Edits.DiskFile.Read(place.FileOf(path)) is { } now && (before is null || !now.AsSpan().SequenceEqual(before)))
            {
                Write(text, DialectBook.KindOf(path, place.Policy)!, path, before, now);
            }
        }

        objects.Finish();
        return text.GetStringBuilder().Length == 0 ? "" : Begin + Cut(text.ToString()) + End;
    }

    private void Write(StringWriter text, FileKind kind, string path, byte[]? before, byte[] now)
    {
        using Document? earlier = before is null ? null : kind.Read(path, before, _options);
        using Document later = kind.Read(path, now, _options);
        FileReport report = later.Validate();
        IEnumerable<Finding> added = earlier is null ? _options.Hide(report).Findings : Worsening.Uncovered(earlier.Validate(), report);
        Finding[] errors = [.. added.Where(finding => finding.Level == Level.Error && !kind.Dialect.MayStandUnderWay(finding))];
        TextReport.WriteFindings(text, report, errors, TextStyle.Default);
        if (later is StepDocument step && (OpenWork.Of(step.Step, (earlier as StepDocument)?.Step) is var open) && (open is not null || errors.Length > 0))
        {
            string command = StepProgress.Of(step, out _)?.Next is { } next ? commands(path).Of(next) : $"git add {CommandLine.Word(path)} && git commit";
            text.Write($"{(open is null ? "" : $"{Quote.Plain(path)}: {open}. ")}Go on with `{command}`\n");
        }
    }

    /// <summary>As many whole lines as there is room for.</summary>
    private static string Cut(string text)
    {
        int room = MostCharacters - Begin.Length - End.Length;
        if (text.Length <= room)
        {
            return text;
        }

        int end = text.LastIndexOf('\n', room - More.Length);
        return (end < 0 ? "" : text[..(end + 1)]) + More;
    }
}
