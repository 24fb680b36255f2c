using System.CommandLine;

namespace PhaseGuard.Cli.Help;

/// <summary>Commands that a reader looks for in one place.</summary>
/// <param name="Title">What they are for.</param>
/// <param name="Commands">The commands, the most usual first.</param>
internal sealed record CommandGroup(string Title, IReadOnlyList<Command> Commands);
