namespace PhaseGuard.Git;

/// <summary>The check could not be made. The message is one sentence: what failed, and what to do.</summary>
public sealed class CannotCheckException : Exception
{
    /// <summary>Makes one without a sentence.</summary>
    public CannotCheckException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What failed, and what to do.</param>
    public CannotCheckException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its cause.</summary>
    /// <param name="message">What failed, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public CannotCheckException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
