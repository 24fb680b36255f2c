using System.Text;

namespace PhaseGuard.Engine.Fixes;

/// <summary>Edits of one text that can be applied together, since no two overlap.</summary>
internal sealed class TextEdits
{
    private readonly List<TextEdit> _edits = [];

    /// <summary>The fixes of some findings.</summary>
    public static TextEdits Of(IEnumerable<Finding> findings)
    {
        var edits = new TextEdits();
        foreach (Finding finding in findings)
        {
            edits.TryAdd(finding);
        }

        return edits;
    }

    /// <summary>Adds the fix of a finding.</summary>
    /// <returns>Whether it has one that overlaps none before it.</returns>
    public bool TryAdd(Finding finding)
    {
        if (finding.Fix is not { } fix || fix.Edits.Any(Overlaps))
        {
            return false;
        }

        foreach (TextEdit edit in fix.Edits)
        {
            _edits.Insert(PlaceOf(edit), edit);
        }

        return true;
    }

    /// <summary>A text after the edits.</summary>
    public byte[] Apply(ReadOnlySpan<byte> text)
    {
        var changed = new MemoryStream(text.Length + 1024);
        int done = 0;
        foreach (TextEdit edit in _edits)
        {
            changed.Write(text[done..edit.Offset]);
            changed.Write(Encoding.UTF8.GetBytes(edit.Text));
            done = edit.End;
        }

        changed.Write(text[done..]);
        return changed.ToArray();
    }

    /// <summary>Those that are there lie apart, so that only the neighbours can be in the way.</summary>
    private bool Overlaps(TextEdit edit)
    {
        int place = PlaceOf(edit);
        for (int index = Math.Max(0, place - 1); index < _edits.Count && index <= place + 1; index++)
        {
            if (_edits[index].Overlaps(edit))
            {
                return true;
            }
        }

        return false;
    }

    private int PlaceOf(TextEdit edit)
    {
        (int low, int high) = (0, _edits.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = TextEdit.Compare(_edits[middle], edit) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
