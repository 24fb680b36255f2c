using System.ComponentModel;
using System.Globalization;

namespace PhaseGuard.Git;

/// <summary>
/// One running git. Where it stays silent longer than the limit it is ended, with all that it started.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    private readonly Child _child;
    private readonly TimeSpan _limit;
    private bool _isDisposed;

    internal GitProcess(string name, ChildStart start, TimeSpan limit, TimeProvider clock)
    {
        (Name, _limit) = (name, limit);
        try
        {
            _child = Child.Start(start, clock);
        }
        catch (Exception exception) when (exception is Win32Exception or EntryPointNotFoundException)
        {
            string reason = exception is Win32Exception { NativeErrorCode: var code } ? new Win32Exception(code).Message : "the system's C library is too old";
            throw new CannotCheckException($"{Program} could not be started: {reason} (check the {Program} on PATH, and try again).", exception);
        }

        Interrupt.Register(_child.End);
    }

    /// <summary>How messages call the command, such as <c>git cat-file</c>.</summary>
    public string Name { get; }

    private string Program => Name.Split(' ')[0];

    /// <summary>The beginning of what git wrote on its standard error; complete after a <see cref="WaitForExit"/> that failed.</summary>
    public string Error => _child.Error;

    /// <summary>Writes to git's standard input.</summary>
    /// <param name="input">The bytes.</param>
    public void Write(ReadOnlySpan<byte> input)
    {
        try
        {
            _child.Write(input);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // git has gone, or was given up; its exit code, which is read next, says why.
        }
    }

    /// <summary>Closes the input of git: nothing more will be asked.</summary>
    public void CloseInput()
    {
        try
        {
            _child.CloseInput();
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // As above.
        }
    }

    /// <summary>Reads what git has written, waiting for it.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <returns>How many bytes; 0 at the end.</returns>
    /// <exception cref="CannotCheckException">git did not answer in time.</exception>
    public int Read(Memory<byte> buffer) => _child.TryRead(buffer, _limit, out int count) ? count : throw GiveUp();

    /// <summary>Reads all that git writes.</summary>
    public byte[] ReadToEnd()
    {
        byte[] buffer = new byte[4096];
        int count = 0;
        for (int read; (read = Read(buffer.AsMemory(count))) > 0;)
        {
            count += read;
            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        return buffer[..count];
    }

    /// <summary>Waits for git's end.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="CannotCheckException">git did not end in time.</exception>
    /// <exception cref="OperationCanceledException">git was interrupted by Ctrl-C.</exception>
    public int WaitForExit()
    {
        if (!_child.WaitForExit(_limit))
        {
            throw GiveUp();
        }

        return _child.ExitCode == Interrupt.ExitCode ? throw new OperationCanceledException() : _child.ExitCode;
    }

    /// <summary>Waits for git's end, and for a good one.</summary>
    /// <exception cref="CannotCheckException">git failed, or did not end in time.</exception>
    public void Finish()
    {
        if (WaitForExit() is not 0 and int code)
        {
            throw GitAnswer.Failure(Name, code, Error);
        }
    }

    /// <summary>Ends git where it still runs.</summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        Interrupt.Forget(_child.End);
        _child.Dispose();
    }

    private CannotCheckException GiveUp()
    {
        _child.End();
        return new CannotCheckException(string.Create(
            CultureInfo.InvariantCulture,
            $"{Name} did not answer within {_limit.TotalSeconds:0.#} seconds and was ended (find out what delays {Program}, and try again)."));
    }
}
