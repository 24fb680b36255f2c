namespace PhaseGuard.Cli.AgentSetup;

/// <summary>How the file is written by which an agent learns of the guard.</summary>
internal abstract class SettingsForm
{
    /// <summary>The file with the guard in it.</summary>
    /// <param name="before">What stands there; <see langword="null"/> where there is no file.</param>
    /// <param name="command">What the agent is to run.</param>
    /// <returns>The same where nothing has to change.</returns>
    /// <exception cref="FormatException">What stands there cannot be added to; the message says what it is.</exception>
    public abstract byte[] WithGuard(byte[]? before, AgentCommand command);

    /// <summary>The file without the guard.</summary>
    /// <param name="before">What stands there.</param>
    /// <returns>The same where the guard is not in it; <see langword="null"/> where nothing is left of what somebody else wrote.</returns>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public abstract byte[]? WithoutGuard(byte[] before);

    /// <summary>The commands by which the file asks the guard, each once.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public abstract IReadOnlyList<string> CommandsIn(byte[] content);

    /// <summary>Whether a file asks the guard as this version would write it.</summary>
    /// <param name="content">What stands there.</param>
    /// <param name="command">What the agent is to run.</param>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public bool IsWhole(byte[] content, AgentCommand command) => WithGuard(content, command).AsSpan().SequenceEqual(content);
}
