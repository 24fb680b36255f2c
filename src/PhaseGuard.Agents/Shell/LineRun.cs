namespace PhaseGuard.Agents.Shell;

/// <summary>A command as it would run.</summary>
/// <param name="Command">The command, without those that only run another one.</param>
/// <param name="Folder">The folder that it would run in, absolute.</param>
internal sealed record LineRun(LineCommand Command, string Folder)
{
    /// <summary>The names of its arguments' words.</summary>
    public IEnumerable<LineWord> Arguments => Command.Words.Skip(1);

    /// <summary>The value of a variable that the line sets for it; <see langword="null"/> where it sets none.</summary>
    /// <param name="name">The variable's name.</param>
    public string? Variable(string name)
        => Command.Variables.Where(variable => variable.StartsWith(name, StringComparison.Ordinal) && variable.AsSpan(name.Length) is ['=', ..])
            .LastOrDefault() is { } found ? found[(name.Length + 1)..] : null;
}
