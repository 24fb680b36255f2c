using PhaseGuard.Contracts;

namespace PhaseGuard.Cli.Running;

/// <summary>What is to be run, and within which limits.</summary>
/// <param name="Shown">What it is run for, as it was named.</param>
/// <param name="Command">The program and its arguments.</param>
internal sealed record RunRequest(string Shown, IReadOnlyList<string> Command)
{
    /// <summary>The task that it is run for; <see langword="null"/> where nobody says it.</summary>
    public string? TaskId { get; init; }

    public AttemptLimits Limits { get; init; } = AttemptLimits.None;

    /// <summary>How many attempts there are.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>The number of the first of them.</summary>
    public int First { get; init; } = 1;

    /// <summary>How the wait between two attempts grows.</summary>
    public Backoff Backoff { get; init; } = Backoff.None;

    /// <summary>The absolute path of the folder of logs; <see langword="null"/> where the digest alone is kept.</summary>
    public string? LogFolder { get; init; }

    /// <summary>Whether the command has the standard input of this program.</summary>
    public bool UsesInput { get; init; }

    /// <summary>The same command within what the contract of a step says of its phases; a test that has to fail is not tried again.</summary>
    public RunRequest WithinPhase(Contract contract, bool isRed)
        => this with { Limits = AttemptLimits.Of(contract), Backoff = contract.Retries.Backoff, Attempts = isRed ? 1 : contract.Retries.MaxAttempts ?? 1 };

    /// <summary>The same command within what a contract says.</summary>
    public RunRequest Under(Contract contract)
    {
        int begun = contract.Checkpoints.Count(checkpoint => checkpoint.IsStart);
        return this with
        {
            TaskId = contract.TaskId.IsString ? contract.TaskId.Text : TaskId,
            Limits = AttemptLimits.Of(contract),
            Attempts = (contract.Retries.MaxAttempts ?? begun + 1) - begun,
            First = begun + 1,
            Backoff = contract.Retries.Backoff,
        };
    }
}
