using System.Text.Json.Serialization;
using PhaseGuard.Cli.Running;

namespace PhaseGuard.Cli.Output;

/// <summary>The JSON of events, each on one line; how it is written is generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(RunEvent))]
internal sealed partial class RunJson : JsonSerializerContext;
