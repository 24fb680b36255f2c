using System.Diagnostics;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>A command as Windows runs it: in a job, which holds all that it starts and is ended as a whole.</summary>
internal sealed class JobCommand : RunningCommand
{
    private readonly Process _process;
    private readonly WindowsJob _job = new();
    private readonly byte[][] _buffers = [new byte[1 << 16], new byte[1 << 16]];
    private readonly Task<int>?[] _reading = new Task<int>?[2];
    private readonly bool[] _hasEnded = new bool[2];

    public JobCommand(ChildStart start)
    {
        ProcessStartInfo info = WindowsChild.InfoOf(start);
        (info.RedirectStandardInput, info.RedirectStandardOutput, info.RedirectStandardError, info.CreateNoWindow) = (!start.UsesTerminal, true, true, true);
        _process = Process.Start(info)!;
        _job.Add(_process.SafeHandle);
        if (!start.UsesTerminal)
        {
            _process.StandardInput.Close();
        }
    }

    public override int Id => _process.Id;

    public override bool HasEnded => _process.HasExited;

    public override bool IsSilent => _hasEnded[0] && _hasEnded[1];

    public override long Memory => _job.PeakBytes;

    public override bool HasGroup => _job.Count > 0;

    public override IReadOnlyList<string> Left => [];

    public override int Read(byte[] buffer, TimeSpan limit, out bool isError)
    {
        isError = false;
        for (int stream = 0; stream < 2; stream++)
        {
            _reading[stream] ??= _hasEnded[stream] ? null : (stream == 0 ? _process.StandardOutput : _process.StandardError).BaseStream.ReadAsync(_buffers[stream]).AsTask();
        }

        Task<int>[] open = [.. _reading.OfType<Task<int>>()];
        int found = open.Length == 0 ? -1 : Task.WaitAny(open, limit);
        if (found < 0)
        {
            Thread.Sleep(open.Length == 0 ? limit : TimeSpan.Zero);
            return 0;
        }

        int which = Array.IndexOf(_reading, open[found]);
        int read = open[found].Result;
        isError = which == 1;
        _reading[which] = null;
        _hasEnded[which] = read == 0;
        _buffers[which].AsSpan(0, read).CopyTo(buffer);
        return read;
    }

    /// <summary>Windows has no way to ask a group without a window to end.</summary>
    public override void Terminate() => Kill();

    public override void Kill() => _job.End();

    public override int Reap(out ResourceUsage usage)
    {
        _process.WaitForExit();
        usage = new ResourceUsage(_job.Cpu, _job.PeakBytes);
        return _process.ExitCode;
    }

    public override void Dispose()
    {
        _job.Dispose();
        _process.Dispose();
    }
}
