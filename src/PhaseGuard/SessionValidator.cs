using PhaseGuard.Dialects;
using PhaseGuard.Workflows;

namespace PhaseGuard;

/// <summary>Judges workflow sessions. It reads no file, no clock and no git: whoever calls it hands it whole sessions.</summary>
public static class SessionValidator
{
    /// <summary>Judges sessions as they are, by every rule on their files and across them.</summary>
    /// <param name="files">
    /// All files of the sessions, by their repository paths with <c>/</c>; what the policy's <c>workflows</c> do not match is passed over.
    /// Of a summary only counts that it has a byte.
    /// </param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>Every judged file, in path order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FileReport> Validate(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        options ??= ValidationOptions.Default;
        return Judge(ReadAll(files, options), WorkflowDialect.Instance.NewGroupJudge(options));
    }

    /// <summary>Judges what a commit makes of sessions: as they are after it, and by every rule on a change.</summary>
    /// <param name="before">All files of the sessions in the parent; empty where there were none.</param>
    /// <param name="after">All files of the sessions in the commit.</param>
    /// <param name="commit">What is known of the commit.</param>
    /// <param name="options">The policy and the time; the defaults where it is <see langword="null"/>.</param>
    /// <returns>Every judged file of the commit, and those that are gone of which something was found, in path order.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<FileReport> ValidateChange(
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> before,
        IReadOnlyDictionary<string, ReadOnlyMemory<byte>> after,
        CommitContext commit,
        ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(commit);
        options ??= ValidationOptions.Default;
        List<Read> earlier = ReadAll(before, options);
        List<Read> later = ReadAll(after, options);
        GroupJudge judge = WorkflowDialect.Instance.NewGroupJudge(options);
        var parents = earlier.ToDictionary(file => file.Report.Path, file => file.Outline, StringComparer.Ordinal);
        HashSet<string> kept = [.. later.Select(file => file.Report.Path)];
        var change = new GroupChange(
            [],
            [
                .. earlier.Where(file => !kept.Contains(file.Report.Path)).Select(file => new ChangedOutline(file.Outline, null, commit.IsRevert)),
                .. later.Select(file => new ChangedOutline(parents.GetValueOrDefault(file.Report.Path), file.Outline, commit.IsRevert)),
            ]);
        IReadOnlyList<FileReport> changed = judge.JudgeChange(change, commit);
        return [.. new Report(Judge(later, judge)).With(changed).Files];
    }

    private static IReadOnlyList<FileReport> Judge(List<Read> files, GroupJudge judge)
        => new Report([.. files.Where(file => file.Report.IsJudged).Select(file => file.Report)]).With(judge.Judge(files.Select(file => file.Outline))).Files;

    private static List<Read> ReadAll(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ValidationOptions options)
    {
        var all = new List<Read>();
        foreach (string path in files.Keys.Order(StringComparer.Ordinal))
        {
            if (DialectBook.KindOf(path, options.Policy) is WorkflowFileKind kind)
            {
                using Document document = kind.Read(path, files[path], options);
                all.Add(new Read(document.Validate(), document.Outline));
            }
        }

        return all;
    }

    private sealed record Read(FileReport Report, Outline Outline);
}
