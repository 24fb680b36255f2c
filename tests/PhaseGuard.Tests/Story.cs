using System.Text;

namespace PhaseGuard.Tests;

/// <summary>
/// A commit told as text, in sections that each begin with <c>===</c>: <c>before PATH</c> and <c>after PATH</c> hold files that it
/// changes, <c>beside PATH</c> a file that it leaves alone, <c>message</c> the commit message, cleaned, <c>commit</c> what else is
/// known (<c>merge</c>, <c>revert</c>, <c>amend</c>, <c>push</c>: it is the tip of a push), <c>expected</c> the findings. What
/// stands above the first section says what the story is about.
/// </summary>
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
            _sections.Add(end < 0 ? (part, "") : (part[..end], part[(end + 1)..].TrimEnd('\n') + "\n"));
        }
    }

    public string Expected => _sections.Where(section => section.Name == "expected").Select(section => section.Content.TrimStart('\n')).SingleOrDefault("");

    /// <summary>What is found in the commit, file by file.</summary>
    public IReadOnlyList<FileReport> Judge()
    {
        string[] changed = [.. Paths("before", "after")];
        StepMove[] moves = [.. changed.Where(path => File($"after {path}") is not null).Select(Move)];
        IEnumerable<FileReport> reports =
        [
            .. changed.Select(Judge),
            .. StepValidator.ValidateFolders([.. moves.Select(move => move.After), .. Paths("beside").Select(path => Outline("beside", path)!)], Examples.Options),
            .. Section("message") is { } message ? StepValidator.ValidateMessage(message, moves, Commit, Examples.Options) : [],
            .. Facts.Contains("push", StringComparison.Ordinal) ? StepValidator.ValidatePush([.. moves.Select(move => move.After)], Examples.Options) : [],
        ];
        return [.. reports.GroupBy(report => report.Path, (_, same) => same.Aggregate((one, other) => one.With(other.Findings))).Where(report => report.Findings.Count > 0)];
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
        MayBeAmend = Facts.Contains("amend", StringComparison.Ordinal),
    };

    private FileReport Judge(string path)
        => (File($"before {path}"), File($"after {path}")) switch
        {
            ({ } old, null) => StepValidator.ValidateRemoval(path, old, Examples.Options),
            ({ } old, { } now) => StepValidator.ValidateChange(path, old, now, Commit, Examples.Options),
            (_, var now) => StepValidator.ValidateAddition(path, now, Commit, Examples.Options),
        };

    private StepMove Move(string path) => new(Outline("before", path), Outline("after", path)!);

    private StepOutline? Outline(string when, string path)
    {
        using StepDocument? document = File($"{when} {path}") is { } content ? StepDocument.Read(path, content, Examples.Options) : null;
        return document?.Outline;
    }

    private IEnumerable<string> Paths(params string[] when)
        => _sections.Select(section => section.Name.Split(' ', 2)).Where(name => name.Length == 2 && when.Contains(name[0]))
            .Select(name => name[1]).Distinct().Order(StringComparer.Ordinal);

    private string? Section(string name) => _sections.Where(section => section.Name == name).Select(section => section.Content).SingleOrDefault();

    private byte[]? File(string name) => Section(name) is { } content ? Encoding.UTF8.GetBytes(content) : null;
}
