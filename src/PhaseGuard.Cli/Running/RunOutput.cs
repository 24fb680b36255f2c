namespace PhaseGuard.Cli.Running;

/// <summary>Where the output of a command goes, byte for byte: to whoever watches, to its log, and into the log's digest.</summary>
/// <param name="log">The log; <see langword="null"/> where the digest alone is kept.</param>
/// <param name="watch">Takes the output, and whether it came through the standard error.</param>
internal sealed class RunOutput(RunLog? log, RunWatch watch)
{
    private readonly OutputDigest _digest = new();
    private string? _hex;

    /// <summary>The SHA-256 of all that came, once nothing more comes, in lower-case hexadecimal digits.</summary>
    public string Digest => _hex ??= _digest.Finish();

    /// <summary>Why the run cannot go on; <see langword="null"/> where it can.</summary>
    public string? Failure { get; private set; }

    /// <summary>Whether output was lost.</summary>
    public bool IsBroken => Failure is not null;

    /// <summary>Says why the run cannot go on.</summary>
    public void Fail(string sentence) => Failure = sentence;

    /// <summary>Takes output; where the log cannot be written, it is shown all the same, and the run has failed.</summary>
    public void Write(ReadOnlySpan<byte> output, bool isError)
    {
        watch.Show(output, isError);
        try
        {
            if (!IsBroken)
            {
                log?.Write(output);
                _digest.Append(output);
            }
        }
        catch (IOException exception)
        {
            log?.Discard();
            Fail($"the log cannot be written: {exception.Message.TrimEnd('.')} (what there was of it is gone; make room, and try again).");
        }
    }
}
