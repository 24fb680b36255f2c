using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>
/// Judges what commits do to files: each against the version that git says it comes from; then those that go on from another
/// version (<see cref="Succession"/>) once more, against that one.
/// </summary>
/// <param name="documents">Where the versions come from.</param>
/// <param name="lost">The versions that nothing goes on from, of the commits before.</param>
internal sealed class ChangeJudge(DocumentCache documents, LostVersions lost)
{
    /// <summary>Judges commits.</summary>
    /// <param name="commits">The commits, parents before children.</param>
    /// <returns>What was found in the files of each, in path order.</returns>
    /// <exception cref="CannotCheckException">A version cannot be read.</exception>
    public IReadOnlyList<IReadOnlyList<JudgedFile>> Judge(IReadOnlyList<JudgedCommit> commits)
    {
        documents.Prefetch(commits.SelectMany(commit => commit.Files).SelectMany(file => file.Versions));
        JudgedFile[][] judged = [.. commits.Select(commit => commit.Files.Select(file => Judge(commit, file)).ToArray())];
        Succession[] successions = [.. judged.Select(files => Succession.Of(files, lost))];
        documents.Prefetch(successions.SelectMany(succession => succession.Versions));
        return [.. Sequence.Range(0, judged.Length).Select(index => Correct(commits[index], judged[index], successions[index]))];
    }

    private JudgedFile Judge(JudgedCommit commit, ChangedFile file)
    {
        if (!file.Kind.IsJudged)
        {
            return new JudgedFile(file, new FileReport(file.Path, []), [], file.Before?.Unread(Unreachable), file.After?.Unread(Unreachable), TakesBack: false);
        }

        using var document = new ChangedDocument(file, documents, commit.Options);
        bool takesBack = commit.TakesBack(document);
        FileReport report = commit.FindsFlaws ? document.Validate(commit.Context, commit.Options) : new FileReport(file.Path, []);
        report = file.IsMoved ? report with { Findings = [] } : commit.Options.Hide(report);
        IReadOnlyList<Finding> findings = commit.FindsFlaws ? document.ValidateChange(commit.Context, takesBack) : [];
        return new JudgedFile(
            file,
            commit.NoteOn?.Invoke(document, report.With(findings)) is { } note ? report with { Note = note } : report,
            findings,
            document.Before?.Outline,
            document.After?.Outline,
            takesBack)
        {
            ReportBefore = commit.ReportsBefore && !file.IsMoved ? document.Before?.Validate() : null,
        };
    }

    private static Outline Unreachable(FileVersion version) => throw new InvalidOperationException($"{version.Path} is not judged.");

    private IReadOnlyList<JudgedFile> Correct(JudgedCommit commit, JudgedFile[] files, Succession succession)
    {
        if (succession.IsAsGitSays)
        {
            return files;
        }

        var corrected = new List<JudgedFile>();
        foreach (JudgedFile file in files)
        {
            if (succession.PredecessorOf(file) is { } predecessor)
            {
                corrected.Add(Correct(commit, file, predecessor, succession.Overwrites(file)));
            }
            else if (succession.HeirOf(file) is not { } heir)
            {
                corrected.Add(file);
            }
            else if (heir.Change.Status != 'A')
            {
                corrected.Add(file with { Report = file.Report with { Findings = [] } });
            }
        }

        corrected.AddRange(succession.LateHeirs.Select(heir => Judge(commit, heir)));
        return corrected;
    }

    private JudgedFile Correct(JudgedCommit commit, JudgedFile file, FileVersion predecessor, bool overwrites)
    {
        ChangedFile changed = file.File with { Before = predecessor };
        using var document = new ChangedDocument(changed, documents, commit.Options);
        IReadOnlyList<Finding> findings = commit.FindsFlaws ? document.ValidateChange(commit.Context, file.TakesBack) : [];
        return file with
        {
            File = file.Change.Status == 'A' ? changed.AsRename() : changed,
            Findings = overwrites ? [.. findings, .. Removed(commit, file.File.Before!)] : findings,
            Before = document.Before?.Outline,
        };
    }

    private IReadOnlyList<Finding> Removed(JudgedCommit commit, FileVersion version)
    {
        IReadOnlyList<Finding> findings = documents.Acquire(version, commit.Options).ValidateRemovalIn(commit.Context).Findings;
        documents.Release(version);
        return commit.FindsFlaws ? findings : [];
    }
}
