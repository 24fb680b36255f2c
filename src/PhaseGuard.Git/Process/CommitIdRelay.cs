using System.Runtime.ExceptionServices;

namespace PhaseGuard.Git;

/// <summary>Hands what one git answers to another, while the other is read.</summary>
internal sealed class CommitIdRelay : IDisposable
{
    private readonly GitProcess _from;
    private readonly GitProcess _to;
    private readonly Thread _thread;
    private Exception? _failure;

    /// <param name="git">The repository.</param>
    /// <param name="from">What the first git is asked.</param>
    /// <param name="to">What the other is asked.</param>
    /// <exception cref="CannotCheckException">git cannot be started.</exception>
    public CommitIdRelay(GitCommand git, IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        _from = git.Start(from);
        _from.CloseInput();
        _to = git.Start(to);
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>What the other git answers.</summary>
    public GitProcess Answer => _to;

    /// <summary>Checks that all was handed on and both ended well, when the other git has been read to its end.</summary>
    /// <exception cref="CannotCheckException">One of them failed.</exception>
    public void Finish()
    {
        _thread.Join();
        if (_failure is not null)
        {
            ExceptionDispatchInfo.Throw(_failure);
        }

        _to.Finish();
    }

    /// <summary>Ends the first git, so that nothing is left to hand on.</summary>
    public void Dispose()
    {
        _from.Dispose();
        _to.Dispose();
        _thread.Join();
    }

    private void Run()
    {
        try
        {
            byte[] buffer = new byte[16 * 1024];
            for (int count; (count = _from.Read(buffer)) > 0;)
            {
                _to.Write(buffer.AsSpan(0, count));
            }

            _from.Finish();
        }
#pragma warning disable CA1031 // whatever it is, it is thrown where the answer is read, not in this thread
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failure = exception;
        }
        finally
        {
            _to.CloseInput();
        }
    }
}
