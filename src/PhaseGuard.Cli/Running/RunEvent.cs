using System.Text.Json.Serialization;

namespace PhaseGuard.Cli.Running;

/// <summary>What happened in a run; <c>--format jsonl</c> writes one a line.</summary>
/// <param name="Event">The word for it: that of the checkpoint, or <c>output</c>, <c>waiting</c>, <c>ended</c>.</param>
/// <param name="Contract">The contract, as it was named.</param>
internal sealed record RunEvent(string Event, string Contract)
{
    public string? At { get; init; }

    public int? Attempt { get; init; }

    public string? Outcome { get; init; }

    [JsonPropertyName("exit_code")]
    public int? ExitCode { get; init; }

    /// <summary>How long is waited before the next attempt.</summary>
    public double? Seconds { get; init; }

    /// <summary><c>stdout</c> or <c>stderr</c>.</summary>
    public string? Stream { get; init; }

    /// <summary>What the command said.</summary>
    public string? Text { get; init; }

    public string? Log { get; init; }

    public string? Sha256 { get; init; }

    /// <summary>The same for people; <see langword="null"/> where they see it anyway.</summary>
    [JsonIgnore]
    public string? Sentence { get; init; }
}
