using System.Text;

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
            _sections.Add(Spelled(end < 0 ? part : part[..end], end < 0 ? "" : part[(end + 1)..].TrimEnd('\n') + "\n"));
        }
    }

    /// <summary>Whether a text is a story, and no file.</summary>
    public static bool IsOne(string text) => text.Contains(Mark, StringComparison.Ordinal);

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

    /// <summary>A section that gives its step by letters, as one that gives the file's text.</summary>
    private static (string Name, string Content) Spelled(string name, string content)
        => name.Split(' ') is ["before" or "after" or "beside", var path, var letters]
            ? ($"{name[..name.LastIndexOf(' ')]}", new Step(letters)
            {
                Id = Path.GetFileNameWithoutExtension(path),
                Lines = content.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            }.ToString())
            : (name, content);

    private string Facts => Section("commit") ?? "";

    private CommitContext Commit => new()
    {
        IsMerge = Facts.Contains("merge", StringComparison.Ordinal),
        IsRevert = Facts.Contains("revert", StringComparison.Ordinal),
        Replacement = Facts.Contains("replaced", StringComparison.Ordinal) ? new Replacement(new string('a', 40), new string('b', 40)) : null,
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
