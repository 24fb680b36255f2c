using PhaseGuard.Json;

namespace PhaseGuard.Contracts;

/// <summary>How whoever starts a command learns what became of it.</summary>
internal enum ExecutionStrategy
{
    /// <summary>It is waited for.</summary>
    Synchronous,

    /// <summary>It goes on by itself, and calls back.</summary>
    Asynchronous,

    /// <summary>Several run beside one another.</summary>
    Batch,

    /// <summary>What happens is reported as it happens.</summary>
    Streaming,
}

/// <summary>The words for it.</summary>
internal static class ExecutionStrategies
{
    /// <summary>The words, in the order of <see cref="ExecutionStrategy"/>.</summary>
    public static IReadOnlyList<string> Words { get; } = ["synchronous", "asynchronous", "batch", "streaming"];

    /// <summary>Reads a strategy, in any case.</summary>
    /// <returns><see cref="ExecutionStrategy.Synchronous"/> where there is none; <see langword="null"/> where it is none of the words.</returns>
    public static ExecutionStrategy? Read(JsonValue value)
    {
        if (!value.Exists)
        {
            return ExecutionStrategy.Synchronous;
        }

        string found = value.IsString ? value.Text : "";
        for (int index = 0; index < Words.Count; index++)
        {
            if (Words[index].Equals(found, StringComparison.OrdinalIgnoreCase))
            {
                return (ExecutionStrategy)index;
            }
        }

        return null;
    }
}
