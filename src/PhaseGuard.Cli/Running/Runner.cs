using System.ComponentModel;
using System.Globalization;
using PhaseGuard.Contracts;
using PhaseGuard.Git;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Running;

/// <summary>Runs a command attempt by attempt, and has what happens recorded as it happens.</summary>
/// <param name="context">The world.</param>
/// <param name="request">What is to be run.</param>
/// <param name="record">Where it is recorded; <see langword="null"/> where nobody keeps attempts.</param>
/// <param name="watch">Whoever watches.</param>
internal sealed class Runner(CommandContext context, RunRequest request, ContractRecord? record, RunWatch watch)
{
    private volatile Attempt? _running;
    private volatile bool _isInterrupted;

    /// <exception cref="CannotCheckException">The command cannot be started, or nothing can be recorded.</exception>
    public RunResult Run()
    {
        using RunLog? log = request.LogFolder is null ? null : RunLog.Create(request.LogFolder, context.Now, request.TaskId);
        var output = new RunOutput(log, watch);
        using var interrupted = Interruption.Listen(Interrupt);
        AttemptResult? last = null;
        for (int done = 0; done < request.Attempts; done++)
        {
            int attempt = request.First + done;
            if (done > 0)
            {
                interrupted.Release();
                Wait(attempt);
            }

            interrupted.Hold();
            last = Try(attempt, output);
            if (!AttemptOutcomes.IsRetried(last.Outcome) || _isInterrupted || output.IsBroken)
            {
                break;
            }
        }

        string? kept = output.IsBroken ? null : log?.File;
        var result = new RunResult(last!.Outcome, last.ExitCode, kept, output.IsBroken ? null : output.Digest);
        record?.Finish(result);
        interrupted.Release();
        watch.Tell(new RunEvent("ended", request.Shown)
        {
            Outcome = AttemptOutcomes.Word(result.Outcome), ExitCode = result.CommandCode, Log = kept is null ? null : record?.PathOf(kept) ?? kept, Sha256 = result.Digest,
        });
        return result;
    }

    private AttemptResult Try(int attempt, RunOutput output)
    {
        using var environment = new RunEnvironment();
        var start = new ChildStart(request.Command[0], [.. request.Command.Skip(1)], environment.Variables, context.Directory) { UsesTerminal = request.UsesInput };
        record?.Begin(attempt);
        watch.Tell(new RunEvent("attempt_started", request.Shown) { At = JsonContent.TextOf(context.Now), Attempt = attempt });
        AttemptResult result = Run(start, output);
        record?.End(attempt, result);
        watch.Tell(new RunEvent("attempt_ended", request.Shown)
        {
            At = JsonContent.TextOf(context.Now), Attempt = attempt, Outcome = AttemptOutcomes.Word(result.Outcome), ExitCode = result.ExitCode, Sentence = SentenceOf(attempt, result, output),
        });
        if (result.ExitCode == RunResult.NotStarted && output.Failure is { } reason)
        {
            record?.Finish(new RunResult(AttemptOutcome.Failed, RunResult.NotStarted, null, null));
            throw new CannotCheckException(reason);
        }

        return result;
    }

    private AttemptResult Run(ChildStart start, RunOutput output)
    {
        try
        {
            using var command = RunningCommand.Start(start, context.Clock);
            var attempt = new Attempt(command, request.Limits, output, context.Clock);
            _running = attempt;
            if (_isInterrupted)
            {
                attempt.Interrupt();
            }

            AttemptResult result = attempt.Run();
            _running = null;
            return result;
        }
        catch (Win32Exception exception)
        {
            output.Fail($"{Quote.Of(start.Program)} cannot be started: {exception.Message.TrimEnd('.')} (name a program that is there, and try again).");
            return new AttemptResult(AttemptOutcome.Failed, RunResult.NotStarted, default, default, 0, []);
        }
    }

    private void Wait(int attempt)
    {
        TimeSpan wait = Backoffs.WaitBefore(request.Backoff, attempt);
        watch.Tell(new RunEvent("waiting", request.Shown) { Attempt = attempt, Seconds = wait.TotalSeconds });
        context.Sleep(wait);
    }

    private void Interrupt()
    {
        _isInterrupted = true;
        _running?.Interrupt();
    }

    private string? SentenceOf(int attempt, AttemptResult result, RunOutput output)
    {
        string left = result.Left.Count == 0 ? "" : $" It left running what is in no group of its own any more: {string.Join(", ", result.Left)}.";
        if (result.ExitCode == RunResult.NotStarted && output.IsBroken)
        {
            return null; // the tool ends with that sentence
        }

        string what = output.Failure is { } failure ? $"failed: {failure}" : result.Outcome switch
        {
            AttemptOutcome.Passed => "passed.",
            AttemptOutcome.Failed => string.Create(CultureInfo.InvariantCulture, $"failed with the exit code {result.ExitCode}."),
            AttemptOutcome.TimedOut => string.Create(CultureInfo.InvariantCulture, $"took longer than {request.Limits.Timeout!.Value.TotalSeconds:0.##} s, and was ended."),
            AttemptOutcome.OutOfMemory => string.Create(CultureInfo.InvariantCulture, $"had {result.PeakBytes} bytes in memory, more than {request.Limits.Memory}, and was ended."),
            _ => "was interrupted.",
        };
        bool isPlain = result.Outcome == AttemptOutcome.Passed ? attempt == request.First : result.Outcome == AttemptOutcome.Failed && request.Attempts == 1 && !output.IsBroken;
        return isPlain && left.Length == 0 ? null
            : string.Create(CultureInfo.InvariantCulture, $"{Quote.Plain(request.Shown)}: attempt {attempt} {what}{left}");
    }
}
