using PhaseGuard.Checks;
using PhaseGuard.Agents.Commands;
using PhaseGuard.Git;

namespace PhaseGuard.Cli;

/// <summary>What a command is given of the world outside.</summary>
/// <param name="Directory">The current folder, absolute.</param>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Output">Where findings and answers go.</param>
/// <param name="Error">Where goes what keeps the tool from working.</param>
/// <param name="Time">The time of the command.</param>
internal sealed record CommandContext(
    string Directory, Func<Stream> OpenInput, TextWriter Output, TextWriter Error, DateTimeOffset Time)
{
    private long? _asked;

    /// <summary>Reads a variable of the environment.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>The tool as it was called; messages name its commands so.</summary>
    public string Tool { get; init; } = ToolName.Of(_ => null, program: null);

    /// <summary>Makes what names the commands on a file to whoever called, of the tool and the file.</summary>
    public Func<string, string, CommandLine> Words { get; init; } = (tool, file) => new CommandLine(tool, file);

    /// <summary>What standard output is.</summary>
    public OutputDevice Device { get; init; } = OutputDevice.Pipe;

    /// <summary>Writes to standard error where it is a terminal that a person watches; else <see langword="null"/>.</summary>
    public Action<string>? Terminal { get; init; }

    /// <summary>Asks somebody who sits at a terminal; <see langword="null"/> where nobody does.</summary>
    public Func<string, bool>? Ask { get; init; }

    /// <summary>How long work may take without a word on the terminal.</summary>
    public TimeSpan ProgressAfter { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How many threads may judge at once.</summary>
    public int Cores { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the process where a command takes so long that an agent must not wait for it; <see langword="null"/> where nobody waits.</summary>
    public Action? EndAfterLimit { get; init; }

    /// <summary>How long a writer waits for others.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Lets time pass.</summary>
    public Action<TimeSpan> Sleep { get; init; } = Thread.Sleep;

    /// <summary>What passing time is measured by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens standard output for bytes, which are not those of <see cref="Output"/>.</summary>
    public Func<Stream> OpenOutput { get; init; } = () => Stream.Null;

    /// <summary>Opens standard error for bytes.</summary>
    public Func<Stream> OpenError { get; init; } = () => Stream.Null;

    /// <summary>The time by now, of a command that takes longer than a moment.</summary>
    public DateTimeOffset Now
    {
        get
        {
            _asked ??= Clock.GetTimestamp();
            return Time + Clock.GetElapsedTime(_asked.Value);
        }
    }

    /// <summary>The repository that the current folder lies in; <see langword="null"/> where there is none.</summary>
    /// <exception cref="CannotCheckException">git cannot say, or it is not clear which one is meant.</exception>
    public Repository? Repository => field ??= Repository.Find(Directory);

    /// <summary>git, at the current folder.</summary>
    /// <exception cref="CannotCheckException">There is no repository.</exception>
    public GitCommand Git => Repository?.At(Directory)
        ?? throw new CannotCheckException("this folder is in no git repository: go to a repository, and try again.");

    /// <summary>The commands on a step file, as whoever called gives them.</summary>
    /// <param name="file">The file, as it was named.</param>
    public CommandLine CommandsOn(string file) => Words(Tool, file);

    /// <summary>The same world for one of many calls that a server answers: it has a time of its own, and nobody at a terminal.</summary>
    /// <param name="directory">Its current folder, absolute.</param>
    /// <param name="output">Where goes all that it says.</param>
    public CommandContext ForCall(string directory, TextWriter output) => new(directory, () => Stream.Null, output, output, Now)
    {
        Variable = Variable, Tool = Tool, Words = Words, Cores = Cores, Patience = Patience, Sleep = Sleep, Clock = Clock,
    };

    /// <summary>Says why nothing was done.</summary>
    /// <param name="sentence">What forbids it, and what to do instead.</param>
    /// <returns>The exit code.</returns>
    public int Decline(string sentence)
    {
        Error.Write($"phaseguard: {Quote.Plain(sentence)}\n");
        return ExitCode.Blocked;
    }

    /// <summary>Refuses a command line.</summary>
    /// <param name="sentence">What is wrong with it.</param>
    /// <param name="hint">How to type it.</param>
    /// <returns>The exit code.</returns>
    public int Refuse(string sentence, string? hint = null)
    {
        Error.Write($"phaseguard: {sentence}\n{(hint is null ? "" : $"{hint}\n")}");
        return ExitCode.Usage;
    }
}
