using System.Globalization;
using PhaseGuard.Json;

namespace PhaseGuard.Steps;

/// <summary>Where a step waits in the queue.</summary>
/// <param name="Position">Its position, however the file has it: <c>3</c> for <c>3.0</c>, too.</param>
/// <param name="Location">Where the step says so.</param>
internal sealed record QueuePlace(decimal Position, Location Location)
{
    /// <summary>How messages call it, and by which two are the same.</summary>
    public string Name => Position.ToString("0.#########", CultureInfo.InvariantCulture);

    /// <returns><see langword="null"/> where the step does not wait, or does not say where.</returns>
    public static QueuePlace? Of(StepFile step, Func<JsonValue, Location> locate)
        => step.Execution.Queue["position"u8] is var position && step.MayWait && JsonNumber.TryRead(position, out decimal place)
            ? new QueuePlace(place, locate(position))
            : null;
}
