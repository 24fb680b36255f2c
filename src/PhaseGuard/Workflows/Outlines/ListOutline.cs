using PhaseGuard.Markdown;
using PhaseGuard.Text;
using PhaseGuard.Workflows.Lists;

namespace PhaseGuard.Workflows.Outlines;

/// <summary>A check list, whose text is kept: it is read when the session's task ids are known.</summary>
/// <param name="file">The file; its text is copied.</param>
internal sealed class ListOutline(MarkdownFile file) : WorkflowOutline(file.Path)
{
    private readonly ValidationOptions _options = file.Options;

    public MarkdownText Text { get; } = new(file.Unreadable is null ? file.Text : MarkdownText.Empty);

    /// <summary>A place of the list that outlives it.</summary>
    /// <param name="offset">In bytes of the text.</param>
    public Location At(int offset) => Location.Of(Text, new SourcePosition(offset, offset), Lines, _options.Detail);

    private LineIndex Lines => field ??= new LineIndex(Text.Text);

    /// <summary>Writes another character into a box; <see langword="null"/> where nobody wants fixes.</summary>
    /// <param name="entry">The entry whose box it is.</param>
    /// <param name="sign">The character.</param>
    public Fix? FixBox(ListEntry entry, string sign)
    {
        if (!_options.WithFixes)
        {
            return null;
        }

        int length = Text.Text.Span[(entry.BoxOffset + 1)..].IndexOf((byte)']');
        var fix = Fix.Safe($"Write [{sign}].", new TextEdit(Text.Start + entry.BoxOffset + 1, length, sign));
        return _options.CountsFixes ? fix.WithoutEdits : _options.WithEditPlaces ? fix.Placed(Text) : fix;
    }
}
