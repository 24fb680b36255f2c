using PhaseGuard.Contracts;
using PhaseGuard.Git;

namespace PhaseGuard.Cli.Running;

/// <summary>One attempt at a command: its output is handed on as it comes, and within its limits it is left alone.</summary>
/// <param name="command">The running command.</param>
/// <param name="limits">What it may take.</param>
/// <param name="output">Takes its output.</param>
/// <param name="clock">What time is measured by.</param>
internal sealed class Attempt(RunningCommand command, AttemptLimits limits, RunOutput output, TimeProvider clock)
{
    /// <summary>How long a group may take to end after it was asked to.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>How often is looked what nobody tells: an end behind a pipe that is still held, and the time.</summary>
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(20);

    private readonly byte[] _buffer = new byte[1 << 20];
    private readonly long _start = clock.GetTimestamp();
    private volatile bool _isInterrupted;
    private AttemptOutcome? _cause;
    private long? _asked;
    private long _peak;

    /// <summary>A child counts what its starter had in memory as its own.</summary>
    private readonly long _own = Environment.WorkingSet;
    private bool _isKilled;

    /// <summary>Somebody wants it to end.</summary>
    public void Interrupt() => _isInterrupted = true;

    /// <summary>Waits for its end.</summary>
    public AttemptResult Run()
    {
        int turn = 0;
        bool isQuiet = false;
        while (true)
        {
            bool hasEnded = command.HasEnded;
            Limit(hasEnded, isQuiet);
            int read = command.Read(_buffer, hasEnded && (!isQuiet || command.IsSilent || _isKilled) ? TimeSpan.Zero : Pause(ref turn), out bool isError);
            isQuiet = read == 0;
            if (!isQuiet)
            {
                output.Write(_buffer.AsSpan(0, read), isError);
            }
            else if (hasEnded && (_isKilled || IsDrained()))
            {
                break;
            }
        }

        TimeSpan wall = clock.GetElapsedTime(_start);
        command.Kill(); // what has closed its streams, and runs on
        IReadOnlyList<string> left = command.Left;
        int code = command.Reap(out ResourceUsage usage);
        return new AttemptResult(_cause ?? (code == 0 ? AttemptOutcome.Passed : AttemptOutcome.Failed), code, wall, usage.Cpu, Math.Max(_peak, usage.PeakBytes > _own ? usage.PeakBytes : 0), left);
    }

    /// <summary>A command that has closed its streams mostly ends at once.</summary>
    private TimeSpan Pause(ref int turn) => !command.IsSilent ? _look : turn++ < 500 ? TimeSpan.Zero : TimeSpan.FromMilliseconds(1);

    private bool IsDrained() => command.IsSilent || (_asked is not null && !command.HasGroup);

    /// <summary>Asks the group to end where a limit is reached, or where the command has ended and left somebody; then ends it.</summary>
    private void Limit(bool hasEnded, bool isQuiet)
    {
        if (_asked is null)
        {
            _peak = Math.Max(_peak, command.Memory);
            _cause = hasEnded ? null
                : output.IsBroken ? AttemptOutcome.Failed
                : _isInterrupted ? AttemptOutcome.Interrupted
                : limits.Timeout is { } timeout && clock.GetElapsedTime(_start) >= timeout ? AttemptOutcome.TimedOut
                : _peak > limits.Memory ? AttemptOutcome.OutOfMemory
                : null;
            if (_cause is not null || (hasEnded && isQuiet && !command.IsSilent))
            {
                _asked = clock.GetTimestamp();
                command.Terminate();
            }
        }
        else if (!_isKilled && clock.GetElapsedTime(_asked.Value) >= Grace)
        {
            _isKilled = true;
            command.Kill();
        }
    }
}
