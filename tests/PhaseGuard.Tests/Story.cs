using System.Text;

namespace PhaseGuard.Tests;

/// <summary>
/// A commit told as text, in sections that each begin with <c>===</c>: <c>before PATH</c> and <c>after PATH</c> hold files,
/// <c>message</c> the commit message, <c>commit</c> what else is known (<c>merge</c>, <c>revert</c>, <c>amend</c>), <c>expected</c>
/// the findings. What stands above the first section says what the story is about.
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
        string[] paths = [.. _sections.Select(section => PathOf(section.Name)).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return [.. paths.Select(Judge).Where(report => report.Findings.Count > 0)];
    }

    public static string Show(IEnumerable<FileReport> reports)
        => string.Concat(reports.Select(report => string.Concat(CaseFile.Show(report).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.StartsWith(' ') ? $"{line}\n" : $"{report.Path}:{line}\n"))));

    /// <summary>The story with other findings at its end.</summary>
    public string With(string expected)
        => $"{_text[..(_text.IndexOf($"{Mark}expected\n", StringComparison.Ordinal) is >= 0 and var at ? at : _text.Length)]}{Mark}expected\n{expected}";

    private FileReport Judge(string path)
    {
        byte[]? before = File($"before {path}");
        byte[]? after = File($"after {path}");
        string facts = _sections.Where(section => section.Name == "commit").Select(section => section.Content).SingleOrDefault("");
        var commit = new CommitContext
        {
            IsMerge = facts.Contains("merge", StringComparison.Ordinal),
            IsRevert = facts.Contains("revert", StringComparison.Ordinal),
            MayBeAmend = facts.Contains("amend", StringComparison.Ordinal),
        };
        return (before, after) switch
        {
            ({ } old, null) => StepValidator.ValidateRemoval(path, old, Examples.Options),
            ({ } old, { } now) => StepValidator.ValidateChange(path, old, now, commit, Examples.Options),
            _ => StepValidator.ValidateAddition(path, after, commit, Examples.Options),
        };
    }

    private byte[]? File(string name)
        => _sections.Where(section => section.Name == name).Select(section => Encoding.UTF8.GetBytes(section.Content)).SingleOrDefault();

    private static string? PathOf(string name)
        => name.Split(' ', 2) is ["before" or "after", var path] ? path : null;
}
