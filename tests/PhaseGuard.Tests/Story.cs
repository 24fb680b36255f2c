using System.Text;
using PhaseGuard.Dialects;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Tests;

/// <summary>A commit as text, in sections that each begin with <c>===</c>; <c>cases/README.md</c> says which there are.</summary>
public sealed class Story
{
    private const string Mark = "=== ";

    private readonly string _text;
    private readonly List<(string Name, string Content)> _sections = [];

    public Story(string text)
    {
        _text = text;
        foreach (string part in $"\n{text}".Split($"\n{Mark}").Skip(1))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            _sections.Add(StoryShorthand.Spell(end < 0 ? part : part[..end], (end < 0 ? "" : part[(end + 1)..].TrimEnd('\n')) + "\n"));
        }
    }

    /// <summary>What becomes of the text of each file before it is judged.</summary>
    public Func<byte[], byte[]> Respell { get; init; } = text => text;

    /// <summary>Whether a text is a story, and no file.</summary>
    public static bool IsOne(string text) => text.Contains(Mark, StringComparison.Ordinal);

    public string Expected => _sections.Where(section => section.Name == "expected").Select(section => section.Content.TrimStart('\n')).SingleOrDefault("");

    /// <summary>What is found in the commit, in each file that it changes, and in others where something is found.</summary>
    public IReadOnlyList<FileReport> Judge() => Judge(Examples.Options);

    /// <summary>What the first fix of a rule is, and the text of its file without and with it; <see langword="null"/> where the rule fixes nothing here.</summary>
    public (Fix? Fix, string Before, string After) Fix(string rule)
    {
        foreach (FileReport report in Judge(Examples.Options with { WithFixes = true }))
        {
            if (report.Findings.FirstOrDefault(finding => finding.Rule.Id == rule && finding.Fix is not null) is { } finding)
            {
                byte[] text = (File($"after {report.Path}") ?? File($"beside {report.Path}"))!;
                return (finding.Fix, Encoding.UTF8.GetString(text), Encoding.UTF8.GetString(StepFixes.Apply(text, [finding], withUnsafe: true)));
            }
        }

        return default;
    }

    private IReadOnlyList<FileReport> Judge(ValidationOptions options)
    {
        options = options with { Tree = new StoryLogs(Paths("log"), File), Policy = ReadPolicy(options.Policy), Signatures = new StorySignatures() };
        StoryChange[] changes = [.. Paths("before", "after").Select(path => StoryChange.Judge(path, File($"before {path}"), File($"after {path}"), Commit, options))];
        Outline[] left = [.. Paths("beside").Select(path => StoryChange.Judge(path, null, File($"beside {path}"), Commit, options).After!)];
        IEnumerable<FileReport> reports =
        [
            .. changes.Select(change => change.Report),
            .. Paths("rerun").Any() ? Paths("after").Select(path => Repeat(path, options)) : [],
            .. DialectBook.All.SelectMany(dialect => Judge(dialect, options, [.. changes.Where(change => change.Dialect == dialect)], [.. left.Where(file => StoryChange.KindOf(file.Path).Dialect == dialect)])),
        ];
        return [.. reports.GroupBy(report => report.Path, (_, same) => same.Aggregate((one, other) => one.With(other.Findings)))];
    }

    /// <summary>The policy of the story, with its list of approvers.</summary>
    private Policy ReadPolicy(Policy byDefault)
        => Section("policy") is not { } text ? byDefault
            : PolicyFile.Read(Encoding.UTF8.GetBytes(text)).Policy! is var policy && Section("approvers") is { } list
                ? PolicyFile.ReadNamedFile(policy, policy.OfSteps, isJson: false, Encoding.UTF8.GetBytes(list)).Policy!
            : policy;

    /// <summary>What is found where the commands of a step are run again.</summary>
    private FileReport Repeat(string path, ValidationOptions options)
    {
        using StepDocument document = StepDocument.Read(path, File($"after {path}")!, options);
        return document.ValidateRepeated(
            [.. RepeatedPhase.Claimed(document.Step).Select(phase => new RepeatedPhase(phase, Section($"rerun {phase}")?.Trim() is { Length: > 0 } why ? why : null))]);
    }

    public static string Show(IEnumerable<FileReport> reports)
        => string.Concat(reports.Select(report => string.Concat(CaseFile.Show(report).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith(' ') ? $"{line}\n" : $"{report.Path}:{line}\n"))));

    /// <summary>The story with other findings at its end.</summary>
    public string With(string expected)
        => $"{_text[..(_text.IndexOf($"{Mark}expected\n", StringComparison.Ordinal) is >= 0 and var at ? at : _text.Length)]}{Mark}expected\n{expected}";

    private string Facts => Section("commit") ?? "";

    private CommitContext Commit => new()
    {
        IsMerge = Facts.Contains("merge", StringComparison.Ordinal),
        IsRevert = Facts.Contains("revert", StringComparison.Ordinal),
        Replacement = Facts.Contains("replaced", StringComparison.Ordinal) ? new Replacement(new string('a', 40), new string('b', 40)) : null,
    };

    /// <summary>What the dialect finds in files beside one another, in the message, and at a push.</summary>
    private IEnumerable<FileReport> Judge(Dialect dialect, ValidationOptions options, StoryChange[] changes, Outline[] left)
    {
        Outline[] after = [.. changes.Select(change => change.After).OfType<Outline>()];
        GroupJudge judge = dialect.NewGroupJudge(options);
        return
        [
            .. dialect.JudgesWholeGroups
                ? judge.JudgeChange(new GroupChange(left, [.. changes.Select(change => new ChangedOutline(change.Before, change.After, Commit.IsRevert))]), Commit)
                : [],
            .. judge.Judge([.. after, .. left]),
            .. Section("message") is { } message
                ? dialect.ValidateMessage(message, [.. changes.Where(change => change.After is not null).Select(change => new OutlineChange(change.Before, change.After!))], Commit, options)
                : [],
            .. Facts.Contains("push", StringComparison.Ordinal) ? dialect.ValidatePush(after, options) : [],
        ];
    }

    private Ordered<string> Paths(params string[] when)
        => _sections.Select(section => section.Name.Split(' ', 2)).Where(name => name.Length == 2 && when.Contains(name[0]))
            .Select(name => name[1]).Distinct().Order(StringComparer.Ordinal);

    private string? Section(string name) => _sections.Where(section => section.Name == name).Select(section => section.Content).SingleOrDefault();

    private byte[]? File(string name) => Section(name) is { } content ? Respell(Encoding.UTF8.GetBytes(content)) : null;
}
