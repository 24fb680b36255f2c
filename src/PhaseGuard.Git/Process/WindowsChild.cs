using System.ComponentModel;
using System.Diagnostics;

namespace PhaseGuard.Git;

/// <summary>A child as the runtime starts it. Windows cannot be asked which of two pipes has something: a thread reads the standard error.</summary>
internal sealed class WindowsChild : Child
{
    /// <summary>How long the end of the standard error is waited for; a helper that the child left behind may hold it open.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1);

    private readonly Process _child;
    private readonly Thread _reader;

    public WindowsChild(ChildStart start)
    {
        ProcessStartInfo info = InfoOf(start);
        (info.RedirectStandardInput, info.RedirectStandardOutput, info.RedirectStandardError, info.CreateNoWindow) = (true, true, true, true);
        _child = Process.Start(info)!;
        _reader = new Thread(ReadError) { IsBackground = true };
        _reader.Start();
    }

    public override int ExitCode => _child.ExitCode;

    /// <summary>As <see cref="Child.Run"/> says.</summary>
    public static int RunInPlace(ChildStart start)
    {
        using Process child = Process.Start(InfoOf(start))!;
        Action end = () => End(child);
        Interrupt.Register(end);
        child.WaitForExit();
        Interrupt.Forget(end);
        return child.ExitCode;
    }

    public override bool TryRead(Memory<byte> buffer, TimeSpan limit, out int count)
    {
        Task<int> reading = _child.StandardOutput.BaseStream.ReadAsync(buffer).AsTask();
        bool isRead = reading.Wait(limit);
        count = isRead ? reading.Result : 0;
        return isRead;
    }

    public override void Write(ReadOnlySpan<byte> input)
    {
        _child.StandardInput.BaseStream.Write(input);
        _child.StandardInput.BaseStream.Flush();
    }

    public override void CloseInput() => _child.StandardInput.Close();

    public override bool WaitForExit(TimeSpan limit)
    {
        bool hasEnded = _child.WaitForExit(limit);
        _ = hasEnded && _child.ExitCode != 0 && _reader.Join(_patience);
        return hasEnded;
    }

    public override void End() => End(_child);

    /// <summary>The same as the runtime is told it.</summary>
    public static ProcessStartInfo InfoOf(ChildStart start)
    {
        var info = new ProcessStartInfo(start.Program, start.Arguments) { WorkingDirectory = start.Directory };
        info.Environment.Clear();
        foreach ((string name, string value) in start.Environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static void End(Process child)
    {
        try
        {
            child.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    public override void Dispose()
    {
        if (!_child.HasExited)
        {
            End();
        }

        _child.Dispose();
    }

    private void ReadError()
    {
        byte[] said = new byte[1024];
        try
        {
            for (int read; (read = _child.StandardError.BaseStream.Read(said)) > 0;)
            {
                KeepError(said.AsSpan(0, read));
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The pipe was closed on our side, because nobody waits for the child any more.
        }
    }
}
