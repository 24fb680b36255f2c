using System.Text.Json;

namespace PhaseGuard.Cli.Lsp.Features;

/// <summary>Answers what is asked of a document.</summary>
/// <param name="asked">What is asked.</param>
/// <returns>What writes the answer.</returns>
internal delegate Action<Utf8JsonWriter> Feature(Asked asked);
