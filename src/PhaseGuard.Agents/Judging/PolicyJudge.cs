using PhaseGuard.Agents.Edits;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Policies;
using PhaseGuard.Reports;

namespace PhaseGuard.Agents.Judging;

/// <summary>Judges whether an edit loosens the policy, the baseline, or what else the policy names (PG091).</summary>
internal static class PolicyJudge
{
    /// <summary>Judges an edit.</summary>
    /// <param name="place">The work tree.</param>
    /// <param name="files">The files as they would be.</param>
    /// <returns>Why it is denied; <see langword="null"/> where it is not, or nobody could use the policy before either.</returns>
    public static string? Judge(WorkPlace place, IReadOnlyList<FutureFile> files)
    {
        var future = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        foreach (FutureFile file in files)
        {
            if (file.Source is { } source)
            {
                future[place.RepositoryPath(source)] = null;
            }

            future[place.RepositoryPath(file.Path)] = file.After;
        }

        return future.Keys.Any(PolicyFile.MayBePart) && TryRead(place) is { } before && (future.ContainsKey(PolicyFile.Name) || before.NamedFiles.Any(future.ContainsKey))
            ? Judge(before, Read)
            : null;

        ReadOnlyMemory<byte>? Read(string path) => future.TryGetValue(path, out byte[]? content) ? WorkPlace.Optional(content) : place.Read(path);
    }

    private static string? Judge(Policy before, Func<string, ReadOnlyMemory<byte>?> read)
    {
        try
        {
            Policy after = WorkPlace.ReadPolicy(read);
            IReadOnlyList<FileReport> reports = PolicyComparison.Of(before, after, read, [], ValidationOptions.Default);
            return reports.Any(report => report.Findings.Count > 0) ? Denied(reports) : null;
        }
        catch (CannotCheckException exception)
        {
            return $"PhaseGuard: the edit was not made: {exception.Message} Nobody could be judged by that.";
        }
    }

    private static string Denied(IReadOnlyList<FileReport> reports)
    {
        using var text = new StringWriter();
        text.Write("PhaseGuard: the edit was not made. It would let pass what is stopped now:\n");
        foreach (FileReport report in reports)
        {
            TextReport.WriteFindings(text, report, report.Findings, TextStyle.Default);
        }

        text.Write("The team decides this. Keep to the policy as it is, and tell the person you work for what you would change, and why.");
        return text.ToString();
    }

    private static Policy? TryRead(WorkPlace place)
    {
        try
        {
            return place.Policy;
        }
        catch (CannotCheckException)
        {
            return null;
        }
    }
}
