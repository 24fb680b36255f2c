using PhaseGuard.Git;

namespace PhaseGuard.Agents;

/// <summary>Reads an event from standard input.</summary>
internal static class EventText
{
    /// <summary>No edit of a file that is judged makes a longer one.</summary>
    private const int MostBytes = 32 * 1024 * 1024;

    private const int FirstBytes = 16 * 1024;

    /// <summary>Reads to the end.</summary>
    /// <param name="input">Standard input.</param>
    /// <param name="wait">Is called before the first read that may have to wait.</param>
    /// <returns><see langword="null"/> where it is too long.</returns>
    public static ReadOnlyMemory<byte>? Read(Stream input, Action? wait)
    {
        byte[] buffer = new byte[FirstBytes];
        int count = 0;
        while (true)
        {
            if (!StandardInput.IsThere)
            {
                wait?.Invoke();
                wait = null;
            }

            int read = input.Read(buffer, count, buffer.Length - count);
            if (read == 0)
            {
                return buffer.AsMemory(0, count);
            }

            count += read;
            if (count > MostBytes)
            {
                return null;
            }

            if (count == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }
}
