using System.Globalization;

namespace PhaseGuard.Json;

/// <summary>Writes where a value stands as a JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <returns>The pointer; empty for the root.</returns>
    public static string To(JsonTree tree, int node)
    {
        var parts = new Stack<string>();
        for (int at = node; tree.Root.Exists && tree[at].Parent >= 0; at = tree[at].Parent)
        {
            parts.Push(Part(tree, at));
        }

        return string.Concat(parts);
    }

    private static string Part(JsonTree tree, int node)
    {
        var value = new JsonValue(tree, node);
        return "/" + (value.HasKey
            ? value.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
            : tree[node].KeyStart.ToString(CultureInfo.InvariantCulture));
    }
}
