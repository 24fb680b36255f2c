using System.Globalization;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Contracts;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Running;

/// <summary>Says where the run of a contract stands.</summary>
internal static class RunState
{
    /// <param name="record">The contract's file.</param>
    /// <param name="tool">The tool as it was called.</param>
    public static string Of(ContractRecord record, string tool) => record.Read((contract, _) => contract is null || contract.Checkpoints.Count == 0 ? null : Of(contract, record.Shown, tool)) ?? OfStep(record, tool);

    /// <summary>The phase of a step that a program runs, or ran.</summary>
    private static string OfStep(ContractRecord record, string tool)
    {
        using StepDocument document = record.OpenStep();
        return document.Step.Phases.Find(phase => PhaseRun.RunnerOf(phase) is not null) is not { } phase ? document.Step.Phases.Count > 0 ? "no phase is being run." : "not begun."
            : PhaseRun.RunnerOf(phase)! is var runner && Runners.IsAlive(runner) ? string.Create(CultureInfo.InvariantCulture, $"running: {phase}, by process {runner.ProcessId}.")
            : string.Create(CultureInfo.InvariantCulture, $"dead: process {runner.ProcessId}, which ran {phase}, is gone: run it again with `{tool} phase run {CommandLine.Word(record.Shown)} {phase} -- COMMAND`.");
    }

    /// <summary>The runner that is at work at a contract; <see langword="null"/> where none is, or it is gone.</summary>
    public static RunnerMark? RunnerOf(Contract contract) => RunnerMark.Of(contract) is { } runner && Runners.IsAlive(runner) ? runner : null;

    private static string Of(Contract contract, string shown, string tool)
    {
        int attempts = contract.Checkpoints.Count(checkpoint => checkpoint.IsStart);
        string since = contract.Checkpoints.Where(checkpoint => checkpoint.IsStart).LastOrDefault()?.At.Value is { IsString: true } at ? $" at {at.Text}" : "";
        return attempts == 0 ? "not begun."
            : RunnerOf(contract) is { } runner ? string.Create(CultureInfo.InvariantCulture, $"running: attempt {attempts}, begun{since} by process {runner.ProcessId}.")
            : RunnerMark.Of(contract) is { } gone
                ? string.Create(CultureInfo.InvariantCulture, $"dead: attempt {attempts} was begun{since}, and process {gone.ProcessId}, which ran it, is gone: run it again with `{tool} run {CommandLine.Word(shown)} -- COMMAND`.")
            : contract.Result["outcome"u8] is { IsString: true } outcome ? Ended(contract.Result, outcome.Text, attempts)
            : string.Create(CultureInfo.InvariantCulture, $"{attempts} attempts, and no result.");
    }

    private static string Ended(JsonValue result, string outcome, int attempts)
    {
        string log = result["log"u8] is { IsString: true } path ? $", log {path.Text}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{outcome}, after {attempts} {(attempts == 1 ? "attempt" : "attempts")}{log}.");
    }
}
