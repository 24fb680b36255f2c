using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Workflows.Sessions.Rules;

internal sealed class PG125ContradictingEntries() : SessionRule(
    "PG125", "contradicting-entries", Level.Warning, "A task stands in the list twice, once open and once ticked off.")
{
    public override void Check(JudgedSession document, GroupFindingCollector findings)
    {
        if (document.Session.List is not { } list)
        {
            return;
        }

        foreach (Grouping<string, ListEntry> entries in list.Entries.Where(entry => entry.Box != ListBox.Container).GroupBy(entry => entry.Id, StringComparer.Ordinal))
        {
            ListEntry first = entries.First();
            if (entries.FirstOrDefault(entry => IsDone(entry) != IsDone(first)) is { } other)
            {
                findings.Add(
                    this,
                    document.Session.ListFile!,
                    document.InList(other.BoxOffset),
                    $"{Quote.Of(entries.Key)[1..^1]} stands in the list open and ticked off",
                    "Keep one entry for each task.");
            }
        }
    }

    private static bool IsDone(ListEntry entry) => entry.Box is ListBox.Ticked or ListBox.Skipped;
}
