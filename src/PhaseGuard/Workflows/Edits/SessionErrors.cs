using PhaseGuard.Dialects;

namespace PhaseGuard.Workflows.Edits;

/// <summary>The errors that the guard finds in a session after an edit, and did not find before.</summary>
internal static class SessionErrors
{
    /// <returns>The files with such errors, in path order; an error that only stands elsewhere or in other words is not new.</returns>
    public static IReadOnlyList<FileReport> Added(SessionFiles before, SessionFiles after)
    {
        (string Path, Finding Finding)[] earlier = [.. ErrorsOf(before, ChangeOf(before, before))];
        (string Path, Finding Finding)[] later = [.. ErrorsOf(after, ChangeOf(before, after))];
        HashSet<(string, string, string)> known = [.. earlier.Select(error => (error.Path, error.Finding.Rule.Id, error.Finding.Message))];
        bool IsNew((string Path, Finding Finding) error) => !known.Contains((error.Path, error.Finding.Rule.Id, error.Finding.Message))
            && Count(later, error) > Count(earlier, error);
        return
        [
            .. later.Where(IsNew).GroupBy(error => error.Path, StringComparer.Ordinal).OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new FileReport(file.Key, []).With([.. file.Select(error => error.Finding)])),
        ];
    }

    private static int Count((string Path, Finding Finding)[] errors, (string Path, Finding Finding) like)
        => errors.Count(error => error.Path == like.Path && error.Finding.Rule == like.Finding.Rule);

    private static GroupChange ChangeOf(SessionFiles before, SessionFiles after)
    {
        Document[] changed = [.. after.Documents.Where(document => !before.Has(document.Path) || before[document.Path] != document)];
        HashSet<string> paths = [.. changed.Select(document => document.Path)];
        return new GroupChange(
            [.. after.Outlines.Where(file => !paths.Contains(file.Path))],
            [.. changed.Select(document => new ChangedOutline(before.Has(document.Path) ? before[document.Path].Outline : null, document.Outline, TakesBack: false))]);
    }

    private static IEnumerable<(string Path, Finding Finding)> ErrorsOf(SessionFiles files, GroupChange change)
    {
        GroupJudge judge = WorkflowDialect.Instance.NewGroupJudge(files.Options);
        return files.Documents.Select(document => document.Validate())
            .Concat(change.Changed.Count == 0 ? [] : judge.JudgeChange(change, CommitContext.Ordinary))
            .Concat(judge.Judge(files.Outlines))
            .SelectMany(report => report.Findings.Where(finding => finding.Level == Level.Error).Select(finding => (report.Path, finding)));
    }
}
