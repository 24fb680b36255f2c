using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>Hands a command's streams on as they are; where nobody reads them any more, the run goes on all the same.</summary>
/// <param name="output">Takes its standard output.</param>
/// <param name="error">Takes its standard error.</param>
/// <param name="say">Takes what is told of the run, in sentences.</param>
internal sealed class PassThrough(Stream output, Stream error, Action<string> say) : RunWatch
{
    private bool _isUnread;

    public override void Show(ReadOnlySpan<byte> bytes, bool isError)
    {
        try
        {
            Stream stream = isError ? error : output;
            if (!_isUnread)
            {
                stream.Write(bytes);
                stream.Flush();
            }
        }
        catch (Exception exception) when (exception is IOException or CannotCheckException)
        {
            _isUnread = true;
        }
    }

    public override void Tell(RunEvent happened)
    {
        if (happened.Sentence is { } sentence)
        {
            say(sentence);
        }
    }
}
