using System.Diagnostics;
using System.Text;

namespace PhaseGuard.Testing;

/// <summary>A process that a test talks to while it runs. It ends with the test at the latest, with all that it started.</summary>
public sealed class RunningChild : IDisposable
{
    /// <summary>How long a child may run; what takes longer hangs.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly Task _ended;
    private readonly Task<string> _error;

    private RunningChild(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        _ended = Task.WhenAll(ReadOutput(), _error, process.WaitForExitAsync());
    }

    /// <summary>Its process id.</summary>
    public int Id => _process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>What it has written on its standard output so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a program.</summary>
    /// <param name="start">Which, as <see cref="Child.Prepare"/> makes it.</param>
    public static RunningChild Start(ProcessStartInfo start) => new(Process.Start(start)!);

    /// <summary>
    /// Starts a program that hears Ctrl-C. A shell starts what runs in the background deaf to it, and its children are deaf
    /// too; <c>env</c> opens their ears.
    /// </summary>
    /// <param name="start">Which, as <see cref="Child.Prepare"/> makes it.</param>
    public static RunningChild StartHearingInterrupts(ProcessStartInfo start)
    {
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
        return Start(start);
    }

    /// <summary>Writes to its standard input; a child that has gone need not hear it.</summary>
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
            // Its exit code says why.
        }
    }

    /// <summary>Tells it that nothing more will be written.</summary>
    public void CloseInput() => _process.StandardInput.Close();

    /// <summary>Sends it Ctrl-C.</summary>
    public void Interrupt() => Child.Run("kill", ["-INT", $"{Id}"], AppContext.BaseDirectory).OrThrow();

    /// <summary>Kills it.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Waits until something has come true while it runs.</summary>
    /// <param name="condition">What.</param>
    /// <exception cref="TimeoutException">It did not come true in time.</exception>
    public void WaitUntil(Func<bool> condition)
    {
        if (!SpinWait.SpinUntil(() => condition() || HasExited, Limit) || !condition())
        {
            throw new TimeoutException($"what is waited for did not happen. {Shown}");
        }
    }

    /// <summary>Waits for its end.</summary>
    /// <exception cref="TimeoutException">It did not end in time, and was ended.</exception>
    public Finished Wait()
    {
        if (!_ended.Wait(Limit))
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"it did not end within {Limit.TotalMinutes} minutes, and was ended. {Shown}");
        }

        return new Finished(_process.ExitCode, Output, _error.Result);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private string Shown => $"{_process.StartInfo.FileName} {string.Join(' ', _process.StartInfo.ArgumentList)}: {Output}";

    private async Task ReadOutput()
    {
        char[] buffer = new char[4096];
        for (int count; (count = await _process.StandardOutput.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            lock (_output)
            {
                _output.Append(buffer, 0, count);
            }
        }
    }
}
