using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PhaseGuard.Git;

/// <summary>
/// One running git. Its standard error is read beside its output, so that neither can fill a pipe and stop it;
/// where it stays silent longer than the limit it is ended, with all that it started.
/// </summary>
internal sealed class GitProcess : IDisposable
{
    private const int ErrorLimit = 2000;

    private readonly Process _process;
    private readonly TimeSpan _limit;
    private readonly Timer _watchdog;
    private readonly Thread _errorReader;
    private readonly StringBuilder _error = new();
    private readonly Stream _output;
    private volatile bool _timedOut;

    internal GitProcess(ProcessStartInfo start, TimeSpan limit)
    {
        Name = $"git {start.ArgumentList.First(argument => !argument.StartsWith('-'))}";
        _limit = limit;
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new CannotCheckException($"git could not be started: {exception.Message} (look at the git on PATH, and try again).", exception);
        }

        Interrupt.Register(_process);
        _output = _process.StandardOutput.BaseStream;
        _watchdog = new Timer(_ => GiveUp(), null, limit, Timeout.InfiniteTimeSpan);
        _errorReader = new Thread(ReadError) { IsBackground = true };
        _errorReader.Start();
    }

    /// <summary>How messages call the command, such as <c>git cat-file</c>.</summary>
    public string Name { get; }

    /// <summary>The beginning of what git wrote on its standard error; complete after <see cref="WaitForExit"/>.</summary>
    public string Error => _error.ToString();

    /// <summary>Writes to git's standard input.</summary>
    /// <param name="input">The bytes.</param>
    public void Write(ReadOnlySpan<byte> input)
    {
        try
        {
            _process.StandardInput.BaseStream.Write(input);
            _process.StandardInput.BaseStream.Flush();
        }
        catch (IOException)
        {
            // git has gone; its exit code, which is looked at next, says why.
        }
    }

    /// <summary>Tells git that nothing more will be asked.</summary>
    public void CloseInput()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // As above.
        }
    }

    /// <summary>Reads what git has written, waiting for it.</summary>
    /// <param name="buffer">Where it goes.</param>
    /// <returns>How many bytes; 0 at the end.</returns>
    public int Read(Span<byte> buffer)
    {
        _watchdog.Change(_limit, Timeout.InfiniteTimeSpan);
        int count = _output.Read(buffer);
        ThrowIfTimedOut();
        return count;
    }

    /// <summary>Reads all that git writes.</summary>
    public byte[] ReadToEnd()
    {
        byte[] buffer = new byte[4096];
        int count = 0;
        for (int read; (read = Read(buffer.AsSpan(count))) > 0;)
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
        _watchdog.Change(_limit, Timeout.InfiniteTimeSpan);
        _process.WaitForExit();
        _errorReader.Join();
        ThrowIfTimedOut();
        return _process.ExitCode == ExitCode.Interrupted ? throw new OperationCanceledException() : _process.ExitCode;
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
        _watchdog.Dispose();
        Interrupt.Forget(_process);
        if (!_process.HasExited)
        {
            Interrupt.End(_process);
        }

        _process.Dispose();
    }

    private void GiveUp()
    {
        _timedOut = true;
        Interrupt.End(_process);
    }

    private void ThrowIfTimedOut()
    {
        if (_timedOut)
        {
            throw new CannotCheckException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Name} did not answer within {_limit.TotalSeconds:0.#} seconds and was ended (look what holds git up, and try again)."));
        }
    }

    private void ReadError()
    {
        char[] buffer = new char[1024];
        try
        {
            for (int read; (read = _process.StandardError.Read(buffer)) > 0;)
            {
                _error.Append(buffer, 0, Math.Min(read, ErrorLimit - _error.Length));
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The pipe was closed on our side, because nobody waits for git any more.
        }
    }
}
