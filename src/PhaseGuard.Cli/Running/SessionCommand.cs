using Microsoft.Win32.SafeHandles;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>A command as POSIX runs it: the first process of a session and of a group, whose end is seen before it is reaped.</summary>
internal sealed class SessionCommand : RunningCommand
{
    private const string NoInput = "/dev/null";

    /// <summary>What is said at once is read at once.</summary>
    private const int PipeSize = 1 << 20;

    private readonly Lock _ending = new();
    private readonly SafeFileHandle _output;
    private readonly SafeFileHandle _error;
    private readonly ProcessTree _tree;
    private bool _outputHasEnded;
    private bool _errorHasEnded;
    private bool _isReaped;

    public SessionCommand(ChildStart start, TimeProvider clock)
    {
        using SafeFileHandle nothing = File.OpenHandle(NoInput);
        using var output = PosixPipe.Open();
        using var error = PosixPipe.Open();
        int standardInput = start.UsesTerminal ? 0 : (int)nothing.DangerousGetHandle();
        Id = PosixSpawn.Start(start with { IsLeader = true }, [standardInput, output.In, error.In]);
        _ = OperatingSystem.IsLinux() ? LibC.SetDescriptor(output.Out, LibC.SetPipeSize, PipeSize) : 0;
        (_output, _error, _tree) = (output.KeepOut(), error.KeepOut(), new ProcessTree(Id, clock));
    }

    public override int Id { get; }

    public override bool HasEnded => PosixSpawn.HasEnded(Id);

    public override bool IsSilent => _outputHasEnded && _errorHasEnded;

    public override long Memory => _tree.Sample();

    public override bool HasGroup => _tree.HasGroup();

    public override IReadOnlyList<string> Left => _tree.Left();

    public override int Read(byte[] buffer, TimeSpan limit, out bool isError)
    {
        while (true)
        {
            Span<LibC.PollDescriptor> asked = [new(_outputHasEnded ? null : _output), new(_errorHasEnded ? null : _error)];
            int ready = LibC.Poll(ref asked[0], (nuint)asked.Length, (int)limit.TotalMilliseconds);
            isError = ready > 0 && asked[0].Happened == 0;
            int read = ready <= 0 ? 0 : (int)LibC.Read(isError ? _error : _output, ref buffer[0], (nuint)buffer.Length);
            if (ready <= 0 || read > 0)
            {
                return read;
            }

            _errorHasEnded |= isError;
            _outputHasEnded |= !isError;
            limit = IsSilent ? TimeSpan.Zero : limit;
        }
    }

    public override void Terminate() => Signal(LibC.TermSignal);

    public override void Kill() => Signal(LibC.KillSignal);

    public override int Reap(out ResourceUsage usage)
    {
        lock (_ending)
        {
            _isReaped = true;
            return PosixSpawn.Reap(Id, out usage);
        }
    }

    public override void Dispose()
    {
        if (!_isReaped)
        {
            Kill();
            _ = Reap(out _);
        }

        _output.Dispose();
        _error.Dispose();
    }

    private void Signal(int signal)
    {
        lock (_ending)
        {
            _ = !_isReaped && LibC.Kill(-Id, signal) == 0;
        }
    }
}
