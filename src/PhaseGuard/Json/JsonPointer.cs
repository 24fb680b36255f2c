using System.Globalization;
using System.Text;

namespace PhaseGuard.Json;

/// <summary>Writes where a value stands as a JSON Pointer (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <returns>The pointer; empty for the root.</returns>
    public static string To(JsonTree tree, int node)
    {
        if (!tree.Root.Exists || tree[node].Parent < 0)
        {
            return "";
        }

        var pointer = new StringBuilder(capacity: 64);
        Append(pointer, tree, node);
        return pointer.ToString();
    }

    private static void Append(StringBuilder pointer, JsonTree tree, int node)
    {
        if (tree[node].Parent < 0)
        {
            return;
        }

        Append(pointer, tree, tree[node].Parent);
        pointer.Append('/');
        var value = new JsonValue(tree, node);
        if (value.HasKey)
        {
            pointer.Append(value.Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }
        else
        {
            pointer.Append(CultureInfo.InvariantCulture, $"{tree[node].KeyStart}");
        }
    }
}
