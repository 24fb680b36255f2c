using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using PhaseGuard.Cli.Doctor;
using PhaseGuard.Cli.Execution;
using PhaseGuard.Cli.Workflows;
using PhaseGuard.Reports;

namespace PhaseGuard.Cli.Output;

/// <summary>The JSON documents that commands print; how they are written is generated at build time, so that nothing is reflected upon.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(DoctorDocument))]
[JsonSerializable(typeof(PhaseListDocument))]
[JsonSerializable(typeof(StepStatusRow))]
[JsonSerializable(typeof(ReadyDocument))]
[JsonSerializable(typeof(BlockedDocument))]
[JsonSerializable(typeof(StatisticsDocument))]
[JsonSerializable(typeof(SessionListDocument))]
[JsonSerializable(typeof(SessionStatusDocument))]
[JsonSerializable(typeof(ReadyQueueDocument))]
[JsonSerializable(typeof(BriefDocument))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Writes one document, indented and ended by LF.</summary>
    public static void Write<T>(TextWriter writer, T content, JsonTypeInfo<T> type)
    {
        using var document = new JsonDocumentWriter(writer);
        JsonSerializer.Serialize(document.Json, content, type);
        document.End();
    }
}
