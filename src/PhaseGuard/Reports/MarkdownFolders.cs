using System.Globalization;

namespace PhaseGuard.Reports;

/// <summary>The table of a report in Markdown: a row for each folder, those with the most errors first.</summary>
internal static class MarkdownFolders
{
    /// <summary>How many rows people look at.</summary>
    private const int Most = 100;

    public static string Table(Report report)
    {
        FolderCount[] folders =
        [
            .. report.Files.GroupBy(file => Folder(file.Path), StringComparer.Ordinal)
                .Select(files => new FolderCount(files.Key, CountJudged(files), files.Sum(file => file.Errors), files.Sum(file => file.Warnings)))
                .OrderBy(folder => folder.Name, StringComparer.Ordinal),
        ];
        FolderCount[] worst = [.. folders.OrderByDescending(folder => folder.Errors).ThenBy(folder => -folder.Warnings)];
        return "| Folder | Files | Findings | Errors | Warnings |\n| --- | ---: | ---: | ---: | ---: |\n"
            + string.Concat(worst.Take(Most).Select(folder => Row(InertMarkdown.Cell(folder.Name), folder)))
            + (worst.Length > Most ? Rest([.. worst.Skip(Most)]) : "");
    }

    private static string Rest(FolderCount[] folders)
        => Row(
            Summary.Count(folders.Length, "more folder"),
            new FolderCount("", folders.Sum(folder => folder.Files), folders.Sum(folder => folder.Errors), folders.Sum(folder => folder.Warnings)));

    private static string Row(string name, FolderCount count)
        => string.Create(CultureInfo.InvariantCulture, $"| {name} | {count.Files} | {count.Errors + count.Warnings} | {count.Errors} | {count.Warnings} |\n");

    private static string Folder(string path) => path.LastIndexOf('/') is var end and > 0 ? path[..end] : ".";

    private static int CountJudged(IEnumerable<FileReport> files)
        => files.Where(file => file.IsJudged).Select(file => file.Path).Distinct(StringComparer.Ordinal).Count();

    private sealed record FolderCount(string Name, int Files, int Errors, int Warnings);
}
