using System.Text;

namespace PhaseGuard.Hook;

/// <summary>Writes each line with a prefix.</summary>
internal sealed class PrefixWriter(TextWriter writer, string prefix) : TextWriter
{
    private bool _isWithinLine;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value)
    {
        if (!_isWithinLine)
        {
            writer.Write(prefix);
        }

        writer.Write(value);
        _isWithinLine = value != '\n';
    }
}
