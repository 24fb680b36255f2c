using System.IO.Compression;
using System.Text.Json;
using PhaseGuard.Reports.Pages;

namespace PhaseGuard.Boards.Page;

/// <summary>
/// The data of panels and pictures, which the page's script reads when they are first opened: JSON, compressed (RFC 1952) and in
/// base 64, so that thousands of records with their notes fit into one file, and nothing of them could be taken for markup.
/// </summary>
/// <param name="html">What is written to.</param>
internal sealed class PageData(HtmlWriter html)
{
    /// <summary>How many panels stand together in one element; the script knows the number, too.</summary>
    private const int Chunk = 64;

    /// <summary>Writes all elements.</summary>
    public void Write(Board board, IReadOnlyList<PageGroup> groups)
    {
        PageRow[] rows = [.. groups.SelectMany(group => group.Tables).SelectMany(table => table.Rows)];
        WriteElement("pictures", json => PictureData.Write(json, board, groups));
        for (int first = 0; first < rows.Length; first += Chunk)
        {
            WriteElement("panels", json => PanelData.Write(json, rows.AsSpan(first, Math.Min(Chunk, rows.Length - first))));
        }
    }

    private void WriteElement(string name, Action<Utf8JsonWriter> write)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        using (var json = new Utf8JsonWriter(pack))
        {
            write(json);
        }

        html.Markup("<script type=\"application/gzip\" class=\"").Markup(name).Markup("\">")
            .Markup(Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length)).Markup("</script>\n");
    }
}
