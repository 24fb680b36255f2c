using System.Text;

namespace PhaseGuard.Workflows.Lists;

/// <summary>The task ids of a session, to be found in a text: the effort is that of the bytes looked at, however many ids there are.</summary>
internal sealed class TaskIds
{
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _prefixes = [];
    private readonly byte[][] _sorted;

    /// <summary>Prepares the search.</summary>
    /// <param name="ids">The task ids, in any order; an empty one is nowhere found.</param>
    public TaskIds(IReadOnlyCollection<string> ids)
    {
        _ids = [.. ids];
        _ids.Remove("");
        foreach (string id in _ids)
        {
            if (id.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash)
            {
                _prefixes.Add(id[..dash]);
            }
        }

        _sorted = [.. new Ordered<byte[]>(_ids.Select(Encoding.UTF8.GetBytes), static (one, other) => one.AsSpan().SequenceCompareTo(other))];
    }

    /// <summary>How many there are.</summary>
    public int Count => _ids.Count;

    /// <summary>Whether this is a task id.</summary>
    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>Whether a task id begins with this and a hyphen.</summary>
    public bool HasPrefix(string prefix) => _prefixes.Contains(prefix);

    /// <summary>The length in bytes of the longest id with which a text begins, as a whole word; 0 where it begins with none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reach">The longest id that is looked for, in bytes.</param>
    public int LongestAt(ReadOnlySpan<byte> text, int reach = int.MaxValue)
    {
        int longest = 0;
        (int low, int high) = (0, _sorted.Length);
        for (int depth = 0; low < high; depth++)
        {
            if (_sorted[low].Length == depth)
            {
                longest = TaskIdText.EndsAt(text, depth) ? depth : longest;
                low++;
            }

            if (low == high || depth == text.Length || depth == reach)
            {
                break;
            }

            byte unit = text[depth];
            if (_sorted[low][depth] != unit || _sorted[high - 1][depth] != unit)
            {
                (low, high) = (Bound(low, high, depth, unit), Bound(low, high, depth, unit + 1));
            }
        }

        return longest;
    }

    /// <summary>The first id of a range whose byte at a depth is not below another; those of the range have the same bytes before it.</summary>
    private int Bound(int low, int high, int depth, int unit)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_sorted[middle][depth] < unit)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
