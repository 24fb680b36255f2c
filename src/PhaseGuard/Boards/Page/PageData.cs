using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>
/// The data of panels and pictures, which the page's script reads when they are first opened: JSON, compressed (RFC 1952) and in
/// base 64, so that thousands of records with their notes fit into one file, and nothing of them could be taken for markup.
/// </summary>
internal sealed class PageData
{
    /// <summary>How many panels stand together in one element; the script knows the number, too.</summary>
    private const int Chunk = 64;

    private readonly Task<string> _pictures;
    private readonly Task<string>[] _panels;

    /// <summary>Begins to pack the data, beside whoever writes the rest of the page.</summary>
    public PageData(Board board, IReadOnlyList<PageGroup> groups)
    {
        PageRow[] rows = [.. groups.SelectMany(group => group.Tables).SelectMany(table => table.Rows)];
        _pictures = Task.Run(() => Pack(json => PictureData.Write(json, board, groups)));
        _panels =
        [
            .. Sequence.Range(0, (rows.Length + Chunk - 1) / Chunk).Select(chunk => Task.Run(() => Pack(json => PanelData.Write(json, rows.AsSpan(chunk * Chunk, Math.Min(Chunk, rows.Length - (chunk * Chunk))))))),
        ];
    }

    /// <summary>Writes all elements.</summary>
    /// <param name="html">What is written to.</param>
    public void Write(HtmlWriter html)
    {
        WriteElement(html, "pictures", _pictures);
        foreach (Task<string> panels in _panels)
        {
            WriteElement(html, "panels", panels);
        }
    }

    private static void WriteElement(HtmlWriter html, string name, Task<string> packed)
        => html.Markup("<script type=\"application/gzip\" class=\"").Markup(name).Markup("\">").Markup(packed.GetAwaiter().GetResult()).Markup("</script>\n");

    private static string Pack(Action<Utf8JsonWriter> write)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var json = new Utf8JsonWriter(pack, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
        {
            write(json);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }
}
