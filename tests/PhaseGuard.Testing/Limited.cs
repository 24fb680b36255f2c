namespace PhaseGuard.Testing;

/// <summary>Work in this process that might never end.</summary>
public static class Limited
{
    /// <summary>Does the work, and gives it up where the test's time is over.</summary>
    /// <param name="work">The work.</param>
    /// <param name="token">The token that NUnit hands a test with a <c>CancelAfter</c>.</param>
    /// <exception cref="OperationCanceledException">The work did not end in time; its thread is left behind.</exception>
    public static T Run<T>(Func<T> work, CancellationToken token) => Task.Run(work, token).WaitAsync(token).GetAwaiter().GetResult();

    /// <summary>The same for work that gives nothing back.</summary>
    /// <param name="work">The work.</param>
    /// <param name="token">The token that NUnit hands a test with a <c>CancelAfter</c>.</param>
    /// <exception cref="OperationCanceledException">The work did not end in time; its thread is left behind.</exception>
    public static void Run(Action work, CancellationToken token)
        => Run(
            () =>
            {
                work();
                return 0;
            },
            token);
}
