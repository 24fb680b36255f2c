using System.Globalization;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Contracts;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Running;

/// <summary>Says where the run of a contract stands.</summary>
internal static class RunState
{
    /// <param name="record">The contract's file.</param>
    /// <param name="tool">The tool as it was called.</param>
    public static string Of(ContractRecord record, string tool) => record.Read((contract, _) => contract is null ? "no contract." : Of(contract, record.Shown, tool));

    /// <summary>The runner that is at work at a contract; <see langword="null"/> where none is, or it is gone.</summary>
    public static RunnerMark? RunnerOf(Contract contract) => RunnerMark.Of(contract) is { } runner && Runners.IsAlive(runner) ? runner : null;

    private static string Of(Contract contract, string shown, string tool)
    {
        int attempts = contract.Checkpoints.Count(checkpoint => checkpoint.IsStart);
        string since = contract.Checkpoints.LastOrDefault(checkpoint => checkpoint.IsStart).At.Value is { IsString: true } at ? $", since {at.Text}" : "";
        return attempts == 0 ? "not begun."
            : RunnerOf(contract) is { } runner ? string.Create(CultureInfo.InvariantCulture, $"running: attempt {attempts}{since}, by process {runner.ProcessId}.")
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
