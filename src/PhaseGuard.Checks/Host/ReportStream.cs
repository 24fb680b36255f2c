using PhaseGuard.Git;

namespace PhaseGuard.Checks;

/// <summary>Standard output: that it cannot be written is said once, and is no pass.</summary>
/// <param name="isGiven">Whether there is one.</param>
internal sealed class ReportStream(bool isGiven) : Stream
{
    private readonly Stream? _output = isGiven ? Console.OpenStandardOutput() : null;
    private bool _hasFailed;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="CannotCheckException">It cannot be written, for the first time.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="CannotCheckException">It cannot be written, for the first time.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_hasFailed || buffer.IsEmpty)
        {
            return;
        }

        try
        {
            (_output ?? throw new IOException("it is closed")).Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _hasFailed = true;
            throw new CannotCheckException($"standard output cannot be written: {(exception.InnerException ?? exception).Message} (make room or open it, and try again).", exception);
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _output?.Dispose();
        }

        base.Dispose(disposing);
    }
}
