using System.Text;

namespace PhaseGuard.Cli.Tests;

/// <summary>Bytes that a writer gets as text; runs beside one another may share it.</summary>
/// <param name="writer">The writer.</param>
internal sealed class WriterStream(TextWriter writer) : Stream
{
    private static readonly Lock _lock = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count)
    {
        lock (_lock)
        {
            writer.Write(Encoding.UTF8.GetString(buffer, offset, count));
        }
    }
}
