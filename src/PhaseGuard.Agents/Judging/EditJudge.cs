using PhaseGuard.Agents.Commands;
using PhaseGuard.Agents.Edits;
using PhaseGuard.Dialects;
using PhaseGuard.Engine.Fixes;
using PhaseGuard.Git;
using PhaseGuard.Steps;

namespace PhaseGuard.Agents.Judging;

/// <summary>Judges what an edit would make of judged files, against what they are on disk.</summary>
/// <param name="place">The work tree.</param>
/// <param name="time">The time of the edit.</param>
/// <param name="commands">The commands on a file, as the agent would type them.</param>
internal sealed class EditJudge(WorkPlace place, DateTimeOffset time, Func<string, CommandLine> commands)
{
    /// <summary>Judges one file.</summary>
    /// <param name="file">The file as it would be.</param>
    /// <returns><see langword="null"/> where nothing is to be said: it is no judged file, or a record under way may be so.</returns>
    /// <exception cref="CannotCheckException">The policy cannot be used.</exception>
    public JudgedEdit? Judge(FutureFile file)
    {
        string path = place.RepositoryPath(file.Path);
        string from = file.Source is null ? path : place.RepositoryPath(file.Source);
        if (!DialectBook.MayMatch(path) && !DialectBook.MayMatch(from))
        {
            return null;
        }

        FileKind? after = KindOf(file.After is null ? null : path);
        FileKind? before = KindOf(from);
        return after is not null ? Judge(after, path, file.After!, before == after ? file.Before : null, from)
            : before is not null && file.Before is { } text ? JudgeRemoval(before, from, text)
            : null;
    }

    private FileKind? KindOf(string? path)
        => path is not null && DialectBook.KindOf(path, place.Policy) is { IsJudged: true } kind ? kind : null;

    private JudgedEdit? Judge(FileKind kind, string path, byte[] after, byte[]? before, string from)
    {
        ValidationOptions options = Options with { WithFixes = true };
        using Document later = kind.Read(path, after, options);
        using Document? earlier = before is null ? null : kind.Read(from, before, options);
        if (place.Policy.AgentHooks.ByCommandOnly && kind is StepFileKind && before?.AsSpan().SequenceEqual(after) != true)
        {
            return new JudgedEdit(new FileReport(path, []), default, HonestCommand.Of(earlier, kind, path, commands(path)));
        }

        FileReport found = later.Validate();
        IReadOnlyList<Finding> change = later.ValidateChangeSince(earlier, CommitContext.Ordinary);
        IEnumerable<Finding> added = earlier is null ? options.Hide(found).Findings : Worsening.Uncovered(earlier.Validate(), found);
        return Said(kind, found, [.. added, .. change]) is { } report
            ? new JudgedEdit(report, after, HonestCommand.Of(earlier, kind, path, commands(path)))
            : null;
    }

    private JudgedEdit? JudgeRemoval(FileKind kind, string path, byte[] before)
    {
        using Document earlier = kind.Read(path, before, Options);
        FileReport found = earlier.ValidateRemovalIn(CommitContext.Ordinary);
        return Said(kind, found, found.Findings) is { } report ? new JudgedEdit(report, default, HonestCommand.Of(earlier, kind, path, commands(path))) : null;
    }

    private ValidationOptions Options => new() { Policy = place.Policy, Time = time };

    /// <summary>What is left to say where a record under way may have some findings; warnings are told only beside an error.</summary>
    private static FileReport? Said(FileKind kind, FileReport found, IEnumerable<Finding> findings)
    {
        FileReport said = (found with { Findings = [] }).With([.. findings.Where(finding => !kind.Dialect.MayStandUnderWay(finding))]);
        return said.IsBlocked ? said : null;
    }
}
