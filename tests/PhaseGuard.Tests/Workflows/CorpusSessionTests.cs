using PhaseGuard.Dialects;
using PhaseGuard.Workflows;

namespace PhaseGuard.Tests.Workflows;

/// <summary>Every state of the real sessions: what is found in it, and that fixes make none worse.</summary>
public sealed class CorpusSessionTests
{
    private static readonly string _approved = ProjectFolder.At("tests", "PhaseGuard.Tests", "Workflows", "CorpusSessions.approved.txt");

    private static readonly (string Session, int Version)[] _states =
    [
        .. WorkflowChange.All.SelectMany(change => new (string Session, int Version)[] { (change.Session, change.Before), (change.Session, change.After) })
            .Where(state => state.Version > 0).Distinct().Order(),
    ];

    [Test]
    public void What_is_found_in_the_real_sessions_is_what_was_looked_at()
    {
        Assume.That(_states, Is.Not.Empty, "the corpus of real workflow sessions is not beside this clone");
        var lines = new List<string>();
        var counts = new SortedDictionary<string, (int Findings, int States)>(StringComparer.Ordinal);
        foreach ((string session, int version) in _states)
        {
            var rules = Judge(Read(session, version), ValidationOptions.Default).SelectMany(file => file.Findings).GroupBy(finding => finding.Rule.Id)
                .OrderBy(rule => rule.Key, StringComparer.Ordinal).Select(rule => (Id: rule.Key, Count: rule.Count())).ToList();
            lines.Add($"{session} {version}:{string.Concat(rules.Select(rule => $" {rule.Id} {rule.Count}"))}");
            foreach ((string id, int count) in rules)
            {
                (int findings, int states) = counts.GetValueOrDefault(id);
                counts[id] = (findings + count, states + 1);
            }
        }

        string found = string.Concat(counts.Select(rule => $"{rule.Key}: {rule.Value.Findings} in {rule.Value.States}\n")) + string.Concat(lines.Select(line => $"{line}\n"));
        if (ProjectFolder.Approves)
        {
            File.WriteAllText(_approved, found);
        }

        found.ShouldBe(File.ReadAllText(_approved));
    }

    [Test]
    public void Fixes_make_no_real_session_worse_and_twice_is_as_once()
    {
        Assume.That(_states, Is.Not.Empty, "the corpus of real workflow sessions is not beside this clone");
        ValidationOptions options = ValidationOptions.Default with { WithFixes = true };
        foreach ((string session, int version) in _states)
        {
            List<(FileKind Kind, string Path, byte[] Text)> files = Read(session, version);
            int before = Judge(files, options).Sum(file => file.Errors);
            List<(FileKind Kind, string Path, byte[] Text)> once = Fix(files, options);
            List<(FileKind Kind, string Path, byte[] Text)> twice = Fix(once, options);

            Judge(once, options).Sum(file => file.Errors).ShouldBeLessThanOrEqualTo(before, session);
            twice.Select(file => file.Text).ShouldBe(once.Select(file => file.Text), session);
        }
    }

    private static List<(FileKind Kind, string Path, byte[] Text)> Read(string session, int version)
        =>
        [
            .. from file in new WorkflowChange(session, 0, version, default).Files(version)
               let kind = DialectBook.KindOf(file.Path, Policy.Default)
               where kind is not null
               select (kind, file.Path, file.Content),
        ];

    private static List<(FileKind Kind, string Path, byte[] Text)> Fix(List<(FileKind Kind, string Path, byte[] Text)> files, ValidationOptions options)
        =>
        [
            .. files.Select(file => (
                file.Kind,
                file.Path,
                !file.Kind.IsJudged ? file.Text : file.Kind.Fix(
                    file.Path, file.Text, options, finding => finding.Fix is { IsSafe: true }, [.. files.Where(other => other.Path != file.Path).Select(other => OutlineOf(other, options))]).Text.ToArray())),
        ];

    private static IReadOnlyList<FileReport> Judge(List<(FileKind Kind, string Path, byte[] Text)> files, ValidationOptions options)
    {
        var report = new Report([.. files.Select(file =>
        {
            using Document document = file.Kind.Read(file.Path, file.Text, options);
            return document.Validate();
        })]);
        return report.With(WorkflowDialect.Instance.NewGroupJudge(options).Judge(files.Select(file => OutlineOf(file, options)))).Files;
    }

    private static Outline OutlineOf((FileKind Kind, string Path, byte[] Text) file, ValidationOptions options)
    {
        using Document document = file.Kind.Read(file.Path, file.Text, options);
        return document.Outline;
    }
}
