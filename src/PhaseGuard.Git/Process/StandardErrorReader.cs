using System.Text;

namespace PhaseGuard.Git;

/// <summary>
/// What a child writes on its standard error: read beside its output, so that neither can fill a pipe and stop it.
/// Only the beginning is kept.
/// </summary>
internal sealed class StandardErrorReader
{
    private const int Limit = 2000;

    /// <summary>How long the end is waited for; a helper that the child left behind may hold the pipe open.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly StreamReader _stream;
    private readonly Thread _reader;
    private readonly StringBuilder _text = new();

    /// <param name="stream">The child's standard error.</param>
    public StandardErrorReader(StreamReader stream)
    {
        _stream = stream;
        _reader = new Thread(Read) { IsBackground = true };
        _reader.Start();
    }

    /// <summary>What has been read.</summary>
    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    /// <summary>Lets a child that has ended finish its sentence.</summary>
    public void WaitForEnd() => _reader.Join(_patience);

    private void Read()
    {
        char[] buffer = new char[1024];
        try
        {
            for (int read; (read = _stream.Read(buffer)) > 0;)
            {
                lock (_text)
                {
                    _text.Append(buffer, 0, Math.Min(read, Limit - _text.Length));
                }
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The pipe was closed on our side, because nobody waits for the child any more.
        }
    }
}
