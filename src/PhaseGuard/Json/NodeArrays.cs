using System.Buffers;

namespace PhaseGuard.Json;

/// <summary>
/// The arrays that trees are read into. Those of files that people write come from the shared pool and go back to it; larger
/// ones are left to the garbage collector, since the pool would keep them.
/// </summary>
internal static class NodeArrays
{
    private const int LargestPooled = 1 << 15;

    /// <summary>How many nodes a text may have. Of a large one they are counted, so that no larger array is ever wanted beside the first.</summary>
    public static int EstimateFor(ReadOnlySpan<byte> text)
        => text.Length / 24 is var usual && usual <= LargestPooled
            ? Math.Max(64, usual)
            : 1 + text.Count((byte)',') + text.Count((byte)'{') + text.Count((byte)'[');

    public static JsonNode[] Rent(int length) => length > LargestPooled ? new JsonNode[length] : ArrayPool<JsonNode>.Shared.Rent(length);

    public static void Return(JsonNode[] nodes)
    {
        if (nodes.Length <= LargestPooled)
        {
            ArrayPool<JsonNode>.Shared.Return(nodes);
        }
    }
}
