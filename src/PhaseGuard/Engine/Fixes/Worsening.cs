using PhaseGuard.Engine.Rules;

namespace PhaseGuard.Engine.Fixes;

/// <summary>
/// Whether fixes made a file worse. After safe ones its errors are no more, and what is newly found stands in an entry from which
/// something was taken: what was hidden there is seen. Unsafe ones may uncover more, but leave the file readable.
/// </summary>
internal static class Worsening
{
    public static bool Is(FileReport before, FileReport after, IReadOnlyList<Finding> applied)
    {
        if (applied.Any(finding => !finding.Fix!.IsSafe))
        {
            return Uncovered(before, after).Any(finding => finding.Rule is RecordRule);
        }

        return after.Errors > before.Errors
            || Uncovered(before, after).Any(finding => !applied.Any(taken => IsBeside(finding, taken)));
    }

    /// <summary>The findings that a file got; one that only stands elsewhere now is none.</summary>
    public static IEnumerable<Finding> Uncovered(FileReport before, FileReport after)
    {
        Dictionary<Rule, int> counts = CountsOf(before);
        foreach ((Rule rule, int count) in CountsOf(after))
        {
            if (count > counts.GetValueOrDefault(rule))
            {
                HashSet<string> known = [.. before.Findings.Where(finding => finding.Rule == rule).Select(KeyOf)];
                foreach (Finding finding in after.Findings.Where(finding => finding.Rule == rule && !known.Contains(KeyOf(finding))))
                {
                    yield return finding;
                }
            }
        }
    }

    private static Dictionary<Rule, int> CountsOf(FileReport report)
    {
        var counts = new Dictionary<Rule, int>();
        foreach (Finding finding in report.Findings)
        {
            counts[finding.Rule] = counts.GetValueOrDefault(finding.Rule) + 1 + finding.More;
        }

        return counts;
    }

    /// <summary>A phase keeps its name where its entry moves; what is none keeps its place.</summary>
    private static string KeyOf(Finding finding) => finding.Phase ?? finding.Pointer;

    /// <summary>Whether a finding stands in the entry of another, or in what that is about as a whole.</summary>
    private static bool IsBeside(Finding finding, Finding taken)
        => (finding.Phase is { } phase && taken.Phase is { } other && Letters(phase) == Letters(other))
            || EntryOf(finding.Pointer) == EntryOf(taken.Pointer)
            || (taken.Pointer.Length > 0 && finding.Pointer.StartsWith($"{taken.Pointer}/", StringComparison.Ordinal));

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The element of an array that a place lies in; elsewhere the object that holds it.</summary>
    private static string EntryOf(string pointer)
    {
        for (int start = pointer.IndexOf('/', StringComparison.Ordinal); start >= 0;)
        {
            int end = pointer.IndexOf('/', start + 1);
            if (char.IsAsciiDigit(pointer[Math.Min(start + 1, pointer.Length - 1)]))
            {
                return end < 0 ? pointer : pointer[..end];
            }

            start = end;
        }

        return pointer[..Math.Max(0, pointer.LastIndexOf('/'))];
    }
}
