using System.Text;

namespace PhaseGuard.Checks;

/// <summary>
/// Standard error that follows standard output: what was written there before arrives first, also where both go into one
/// pipe, so that a sentence can speak of "the above".
/// </summary>
/// <param name="writer">Standard error.</param>
/// <param name="before">Standard output.</param>
internal sealed class FollowingWriter(TextWriter writer, TextWriter before) : TextWriter
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        before.Flush();
        writer.Write(buffer);
    }

    public override void Flush() => writer.Flush();
}
