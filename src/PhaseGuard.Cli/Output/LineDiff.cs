namespace PhaseGuard.Cli.Output;

/// <summary>
/// Finds the fewest lines that must go and come so that one text becomes another: E. W. Myers, "An O(ND) Difference Algorithm and
/// Its Variations" (1986).
/// </summary>
internal static class LineDiff
{
    /// <summary>From so many changes on, all lines between the first and the last one are told as changed.</summary>
    private const int Most = 2000;

    /// <summary>All lines in order: those that stay (a space), go (a minus sign) or come (a plus sign), with their 0-based places in both texts.</summary>
    public static IEnumerable<(int Old, int New, char Kind)> Of(string[] old, string[] young)
    {
        int head = 0;
        while (head < old.Length && head < young.Length && old[head] == young[head])
        {
            head++;
        }

        int tail = 0;
        while (tail < old.Length - head && tail < young.Length - head && old[^(tail + 1)] == young[^(tail + 1)])
        {
            tail++;
        }

        List<(int Old, int New, char Kind)> middle = Middle(old[head..^tail], young[head..^tail]);
        return
        [
            .. Sequence.Range(0, head).Select(line => (line, line, ' ')),
            .. middle.Select(line => (line.Old + head, line.New + head, line.Kind)),
            .. Sequence.Range(0, tail).Select(line => (old.Length - tail + line, young.Length - tail + line, ' ')),
        ];
    }

    private static List<(int Old, int New, char Kind)> Middle(string[] old, string[] young)
    {
        var rows = new List<int[]>();
        int offset = Math.Min(old.Length + young.Length, Most) + 1;
        int[] reached = new int[(2 * offset) + 1];
        for (int edits = 0; edits < offset; edits++)
        {
            rows.Add([.. reached]);
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                int x = Comes(reached, offset, diagonal, edits) ? reached[offset + diagonal + 1] : reached[offset + diagonal - 1] + 1;
                for (; x < old.Length && x - diagonal < young.Length && old[x] == young[x - diagonal]; x++)
                {
                }

                reached[offset + diagonal] = x;
                if (x >= old.Length && x - diagonal >= young.Length)
                {
                    return Trace(rows, offset, old.Length, young.Length);
                }
            }
        }

        return
        [
            .. Sequence.Range(0, old.Length).Select(line => (line, 0, '-')),
            .. Sequence.Range(0, young.Length).Select(line => (old.Length, line, '+')),
        ];
    }

    /// <summary>Whether the furthest way to a diagonal brings a line, rather than taking one away.</summary>
    private static bool Comes(int[] reached, int offset, int diagonal, int edits)
        => diagonal == -edits || (diagonal != edits && reached[offset + diagonal - 1] < reached[offset + diagonal + 1]);

    private static List<(int Old, int New, char Kind)> Trace(List<int[]> rows, int offset, int x, int y)
    {
        var script = new List<(int, int, char)>();
        for (int edits = rows.Count - 1; edits >= 0; edits--)
        {
            int diagonal = x - y;
            bool comes = Comes(rows[edits], offset, diagonal, edits);
            int before = comes ? diagonal + 1 : diagonal - 1;
            int start = edits == 0 ? 0 : rows[edits][offset + before];
            (int fromX, int fromY) = edits == 0 ? (0, 0) : comes ? (start, start - before + 1) : (start + 1, start - before);
            while (x > fromX && y > fromY)
            {
                script.Add((--x, --y, ' '));
            }

            if (edits > 0)
            {
                script.Add(comes ? (x, --y, '+') : (--x, y, '-'));
            }
        }

        script.Reverse();
        return script;
    }
}
