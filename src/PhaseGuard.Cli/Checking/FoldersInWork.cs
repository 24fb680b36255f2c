using System.Collections.Concurrent;
using PhaseGuard.Steps.Folders;

namespace PhaseGuard.Cli.Checking;

/// <summary>
/// Judges the step files of a folder beside one another as soon as the last of them is known, and then forgets them. A
/// folder of which a file could not be read is not judged.
/// </summary>
internal sealed class FoldersInWork
{
    private readonly ValidationOptions _options;
    private readonly Dictionary<string, Folder> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<FileReport> _reports = [];

    /// <param name="files">The repository paths of all that will come.</param>
    /// <param name="options">How they are judged.</param>
    public FoldersInWork(IEnumerable<string> files, ValidationOptions options)
    {
        _options = options;
        foreach (IGrouping<string, string> folder in files.GroupBy(StepFolder.NameOf, StringComparer.Ordinal))
        {
            _folders.Add(folder.Key, new Folder { Missing = folder.Count() });
        }
    }

    /// <summary>The files of which something was found, once all have come.</summary>
    public IReadOnlyList<FileReport> Reports => [.. _reports];

    /// <summary>Takes what matters of one file.</summary>
    /// <param name="path">The repository path.</param>
    /// <param name="outline">What matters; <see langword="null"/> where the file is gone.</param>
    public void Add(string path, StepOutline? outline)
    {
        if (_folders[StepFolder.NameOf(path)].IsWholeWith(outline) is { } outlines)
        {
            foreach (FileReport report in StepValidator.ValidateFolders(outlines, _options))
            {
                _reports.Add(report);
            }
        }
    }

    private sealed class Folder
    {
        private readonly Lock _lock = new();
        private List<StepOutline> _outlines = [];

        public required int Missing { get; set; }

        /// <returns>All outlines, where this was the last one.</returns>
        public List<StepOutline>? IsWholeWith(StepOutline? outline)
        {
            lock (_lock)
            {
                if (outline is not null)
                {
                    _outlines.Add(outline);
                }

                return --Missing > 0 ? null : Interlocked.Exchange(ref _outlines, []);
            }
        }
    }
}
