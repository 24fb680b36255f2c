using System.Text;
using PhaseGuard.Markdown;

namespace PhaseGuard.Workflows.Lists;

/// <summary>A check list, read for a session whose task ids are known. Offsets are bytes of the text without its byte order mark.</summary>
internal sealed class TaskList
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly TaskIds _ids;
    private readonly IReadOnlyDictionary<string, string>? _idOfStem;
    private readonly List<ListEntry> _entries = [];
    private readonly List<ListLink> _links = [];
    private readonly Dictionary<string, ListEntry> _first = [];
    private HashSet<string>? _named;

    private TaskList(ReadOnlyMemory<byte> text, TaskIds ids, IReadOnlyDictionary<string, string>? idOfStem)
        => (_text, _ids, _idOfStem) = (text, ids, idOfStem);

    /// <summary>The entries in the order of the lines; of an id, each that it has.</summary>
    public IReadOnlyList<ListEntry> Entries => _entries;

    /// <summary>The links to task files and summaries, in their order.</summary>
    public IReadOnlyList<ListLink> Links => _links;

    /// <summary>Reads a list. Nothing is thrown, whatever the bytes are.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="taskIds">The ids of the session's tasks.</param>
    /// <param name="idOfStem">The id of a task file by its name without the extension, for lines that tell their task by a link alone; where it tells none, the name counts.</param>
    public static TaskList Read(ReadOnlyMemory<byte> utf8, IReadOnlyCollection<string> taskIds, IReadOnlyDictionary<string, string>? idOfStem = null)
    {
        var list = new TaskList(utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8, new TaskIds(taskIds), idOfStem);
        list.ReadLines();
        return list;
    }

    /// <summary>The entry of a task: the first of its id.</summary>
    public ListEntry? EntryOf(string id) => _first.GetValueOrDefault(id);

    /// <summary>Whether the id of a task of the session stands as a whole word anywhere in the file, in fences and links, too.</summary>
    public bool Names(string taskId)
        => _first.ContainsKey(taskId) || (_named ??= NamedTasks.Find(_text.Span, _ids)).Contains(taskId);

    private void ReadLines()
    {
        ReadOnlySpan<byte> text = _text.Span;
        int? heading = null;
        for (var lines = new MarkdownLines(text); lines.Next();)
        {
            (int start, int end) = lines.Line;
            int linksBefore = _links.Count;
            ListLink.AddTo(_links, text, lines.Line);
            ReadOnlySpan<byte> line = text[start..end];
            if (line is [(byte)'#', ..])
            {
                heading = start;
            }
            else if (ListMark.Of(line) is { } mark && IdOf(line[mark.End..], linksBefore) is { } id)
            {
                var entry = new ListEntry(id, mark.Box, start + mark.Start, start, end, heading);
                _entries.Add(entry);
                _first.TryAdd(id, entry);
            }
        }
    }

    /// <summary>The task that the text of an entry is about; <see langword="null"/> where it is about none, or about a part of one.</summary>
    private string? IdOf(ReadOnlySpan<byte> text, int firstLink)
    {
        text = TaskIdText.SkipSigns(text);
        if (_ids.LongestAt(text) is > 0 and var known)
        {
            return Encoding.UTF8.GetString(text[..known]);
        }

        int length = TaskIdText.LengthOf(text, out int prefix);
        if (length > 0 && Encoding.UTF8.GetString(text[..prefix]) is var first && (first == "IMPL" || _ids.HasPrefix(first)))
        {
            string id = Encoding.UTF8.GetString(text[..length]);
            return id.LastIndexOf('.') is > 0 and var dot && _ids.Contains(id[..dot]) ? null : id;
        }

        return LinkedId(firstLink);
    }

    private string? LinkedId(int firstLink)
    {
        for (int link = firstLink; link < _links.Count; link++)
        {
            if (_links[link].TaskStem is { } stem)
            {
                return _idOfStem?.GetValueOrDefault(stem) ?? stem;
            }
        }

        return null;
    }
}
