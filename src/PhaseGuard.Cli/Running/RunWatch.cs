namespace PhaseGuard.Cli.Running;

/// <summary>Whoever watches a run.</summary>
internal abstract class RunWatch
{
    /// <summary>Shows output of the command.</summary>
    /// <param name="output">The bytes.</param>
    /// <param name="isError">Whether they came through the standard error.</param>
    public abstract void Show(ReadOnlySpan<byte> output, bool isError);

    /// <summary>Tells what happened.</summary>
    public abstract void Tell(RunEvent happened);
}
