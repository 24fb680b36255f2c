using System.Text;

namespace PhaseGuard.Json;

/// <summary>Where the members and elements of a text stand on their lines.</summary>
internal static class JsonLines
{
    /// <summary>The offset of a member's key, or of an element.</summary>
    public static int ItemStart(JsonTree tree, int node) => tree[node].KeyEnd >= 0 ? tree[node].KeyStart : tree[node].Start;

    /// <summary>The offset of the first thing that a value holds; <see langword="null"/> where it holds nothing.</summary>
    public static int? FirstItem(JsonTree tree, int node) => tree[node].Next == node + 1 ? null : ItemStart(tree, node + 1);

    /// <summary>Whether a value holds something, and that begins on a line of its own.</summary>
    public static bool HasLines(JsonTree tree, int node)
        => FirstItem(tree, node) is { } first && tree.Text.Span[tree[node].Start..first].Contains((byte)'\n');

    /// <summary>Whether nothing but white space stands before an offset on its line.</summary>
    public static bool BeginsLine(ReadOnlySpan<byte> text, int offset)
        => text[LineStart(text, offset)..offset].IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    /// <summary>The white space that the line of an offset begins with.</summary>
    public static string IndentAt(ReadOnlySpan<byte> text, int offset)
    {
        ReadOnlySpan<byte> line = text[LineStart(text, offset)..offset];
        int end = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
        return Encoding.UTF8.GetString(end < 0 ? line : line[..end]);
    }

    private static int LineStart(ReadOnlySpan<byte> text, int offset) => text[..offset].LastIndexOf((byte)'\n') + 1;
}
