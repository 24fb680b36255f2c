using System.Globalization;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Fixing;

/// <summary>Counts what was fixed, and says it.</summary>
/// <param name="context">The world.</param>
/// <param name="show">Shows a repository path.</param>
internal sealed class FixTally(CommandContext context, Func<string, string> show)
{
    private readonly SortedDictionary<string, string> _notes = new(StringComparer.Ordinal);
    private int _findings;
    private int _files;

    /// <summary>Takes a file that was fixed; what its unsafe fixes uncovered is said.</summary>
    public void Add(FixedFile file)
    {
        lock (_notes)
        {
            _findings += file.Text.Fixed.Count;
            _files++;
            if (file.Text.Fixed.Any(finding => finding.Fix!.Applicability == Applicability.Unsafe) && file.Text.Uncovered is { Count: > 0 } uncovered)
            {
                _notes[file.Path] = $"{Shown(file.Path)}: unsafe fixes uncovered {string.Join(", ", uncovered.GroupBy(finding => finding.Rule.Id).Select(rule => $"{rule.Count()} {rule.Key}"))}.";
            }
        }
    }

    /// <summary>Says of a file why it was left alone.</summary>
    public void Leave(string path, string reason)
    {
        lock (_notes)
        {
            _notes[path] = $"{Shown(path)} was left alone: {reason}";
        }
    }

    /// <summary>Says all, where a report does not stand in the way.</summary>
    /// <param name="isForPeople">Whether the report is for people, too.</param>
    public void Write(bool isForPeople)
    {
        TextWriter writer = isForPeople ? context.Output : context.Error;
        foreach (string note in _notes.Values)
        {
            writer.Write($"{note}\n");
        }

        if (_findings > 0)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"Fixed {Summary.Count(_findings, "finding")} in {Summary.Count(_files, "file")}.\n"));
        }
    }

    private string Shown(string path) => Quote.Plain(show(path));
}
