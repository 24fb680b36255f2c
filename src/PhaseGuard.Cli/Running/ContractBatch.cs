using System.ComponentModel;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Git;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Running;

/// <summary>Runs a command under contracts: one, or several beside one another.</summary>
/// <param name="context">The world.</param>
/// <param name="command">The program and its arguments; <c>{}</c> stands for the contract.</param>
internal sealed class ContractBatch(CommandContext context, string[] command)
{
    private const string Each = "{}";

    /// <summary>How many run at a time.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether events are written, and not the output as it is.</summary>
    public required bool HasEvents { get; init; }

    public required bool KeepsLog { get; init; }

    public required bool UsesInput { get; init; }

    /// <summary>A program that is started at each end, with the contract's path.</summary>
    public required string? Callback { get; init; }

    /// <summary>Validates all contracts, and then runs the command under each.</summary>
    /// <param name="named">The contracts.</param>
    /// <param name="isDetached">Whether it is not waited for.</param>
    /// <returns>The exit code: of one contract its own, of several 1 where one did not pass.</returns>
    public int Run(string[] named, bool isDetached)
    {
        IReadOnlyList<ContractRecord> records = ContractFiles.Find(context, named);
        if (records.Where(record => !IsReady(record)).ToArray().Length > 0)
        {
            return ExitCode.Blocked;
        }

        if (isDetached)
        {
            return DetachedRun.Start(context, [.. records.Select(record => record.Shown)], this, command);
        }

        context.Output.Flush();
        int[] codes = new int[records.Count];
        InThreads(records.Count, index => codes[index] = Run(records[index]));
        return codes.Length == 1 ? codes[0] : codes.Contains(ExitCode.Interrupted) ? ExitCode.Interrupted : codes.Any(code => code != ExitCode.Ok) ? ExitCode.Blocked : ExitCode.Ok;
    }

    private int Run(ContractRecord record)
    {
        try
        {
            using Stream output = context.OpenOutput();
            using Stream error = context.OpenError();
            RunWatch watch = HasEvents ? new EventLines(context.Output, record.Shown) : new PassThrough(output, error, sentence => context.Error.Write($"phaseguard: {sentence}\n"));
            RunRequest request = record.Read((contract, _) => new RunRequest(record.Shown, [.. command.Select(word => word.Replace(Each, record.Shown, StringComparison.Ordinal))])
            {
                LogFolder = KeepsLog ? record.LogFolder : null, UsesInput = UsesInput,
            }.Under(contract!));
            int code = new Runner(context, request, record, watch).Run().ExitCode;
            CallBack(record);
            return code;
        }
        catch (CannotCheckException exception)
        {
            context.Error.Write($"phaseguard: {Quote.Plain(exception.Message)}\n");
            return ExitCode.CannotCheck;
        }
    }

    private void CallBack(ContractRecord record)
    {
        try
        {
            _ = Callback is { } program ? Child.Run(new ChildStart(program, [record.Shown], ChildStart.OwnEnvironment, context.Directory)) : 0;
        }
        catch (Win32Exception exception)
        {
            throw new CannotCheckException($"the command has ended, and {Quote.Of(Callback!)}, which is to be called back, cannot be started: {exception.Message.TrimEnd('.')} (name a program that is there).", exception);
        }
    }

    /// <summary>Says what stands against a contract.</summary>
    private bool IsReady(ContractRecord record) => record.Read((contract, report) =>
    {
        Finding[] errors = [.. report.Findings.Where(finding => finding.Level == Level.Error)];
        TextReport.WriteFindings(context.Output, report, errors, context.Device.Style(context.Variable) with { ShowPath = _ => record.Shown });
        string? reason = errors.Length > 0 ? "nothing was started, since the contract has the above."
            : contract is null ? "nothing was started: there is no contract in it, an object \"execution\" at its root."
            : RunState.RunnerOf(contract) is { } runner ? $"process {runner.ProcessId} runs it: wait for its end (`{context.Tool} run status {CommandLine.Word(record.Shown)}`)."
            : contract.Retries.MaxAttempts is { } most && contract.Checkpoints.Count(checkpoint => checkpoint.IsStart) >= most
                ? $"all its {most} attempts were made: write a new contract for more."
            : null;
        _ = reason is null ? 0 : context.Decline($"{Quote.Of(record.Shown)}: {reason}");
        return reason is null;
    });

    /// <summary>A thread for each that runs at a time: it mostly waits.</summary>
    private void InThreads(int count, Action<int> act)
    {
        int next = -1;
        void Work()
        {
            for (int index; (index = Interlocked.Increment(ref next)) < count;)
            {
                act(index);
            }
        }

        Thread[] others = [.. Sequence.Range(1, Math.Min(Jobs, count) - 1).Select(_ => new Thread(Work))];
        Array.ForEach(others, thread => thread.Start());
        Work();
        Array.ForEach(others, thread => thread.Join());
    }
}
