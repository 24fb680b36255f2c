using System.Globalization;

namespace PhaseGuard.Git;

/// <summary>The door to git: every question to it is a child process that is started here.</summary>
/// <param name="directory">Where git is run; empty for the current folder, whatever bytes its name has.</param>
/// <param name="repository">The repository that is meant; the one that the environment names where it is <see langword="null"/>.</param>
internal sealed class GitCommand(string directory, Repository? repository = null)
{
    private string? _program;

    /// <summary>Where git is run.</summary>
    public string Directory => directory;

    /// <summary>The repository that is meant.</summary>
    public Repository? Repository => repository;

    /// <summary>What git may run.</summary>
    public GitPermission Permission { get; init; } = GitPermission.ToRead;

    /// <summary>How long git may stay silent.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What its silence is measured by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Where git is searched for; PATH where it is <see langword="null"/>.</summary>
    public string? SearchPath { get; init; }

    /// <summary>Starts a question whose answer is read bit by bit.</summary>
    /// <param name="arguments">The arguments, the command's name first.</param>
    /// <exception cref="CannotCheckException">git is missing, or cannot be started.</exception>
    /// <exception cref="InvalidOperationException">The command is none that may be called.</exception>
    public GitProcess Start(params IReadOnlyList<string> arguments)
    {
        string command = arguments.First(argument => !argument.StartsWith('-'));
        if (!Permission.Commands.Contains(command))
        {
            throw new InvalidOperationException($"git {command} is none of the commands that may be called here");
        }

        return new GitProcess(
            $"git {command}",
            new ChildStart(
                _program ??= GitProgram.Find(SearchPath ?? Environment.GetEnvironmentVariable("PATH")), [.. Permission.Options, .. arguments], Variables, directory)
            {
                UsesTerminal = Permission.UsesTerminal,
            },
            Limit,
            Clock);
    }

    /// <summary>
    /// The variables of git's environment. A trace into a file is fine; any other would stand in the error that is shown, and hide it.
    /// How somebody else's paths are meant says nothing of these.
    /// </summary>
    private Dictionary<string, string> Variables
    {
        get
        {
            Dictionary<string, string> variables = ChildStart.OwnEnvironment;
            foreach ((string name, string value) in variables.ToArray())
            {
                if ((name.StartsWith("GIT_TRACE", StringComparison.Ordinal) && !Path.IsPathFullyQualified(value)) || name.EndsWith("_PATHSPECS", StringComparison.Ordinal))
                {
                    variables.Remove(name);
                }
            }

            foreach ((string name, string value) in Permission.Variables)
            {
                variables[name] = value;
            }

            if (repository is not null)
            {
                variables["GIT_DIR"] = repository.GitFolder;
            }

            if (repository?.Top is { } top)
            {
                variables["GIT_WORK_TREE"] = top;
            }

            return variables;
        }
    }

    /// <summary>Asks a question whose answer is short, and waits for it.</summary>
    /// <param name="arguments">The arguments, the command's name first.</param>
    /// <exception cref="CannotCheckException">git is missing, or did not answer in time.</exception>
    public GitAnswer Ask(params IReadOnlyList<string> arguments) => AskWith(default, arguments);

    /// <summary>The same with something on standard input, of which git must read all before it answers.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="arguments">The arguments, the command's name first.</param>
    /// <exception cref="CannotCheckException">git is missing, or did not answer in time.</exception>
    public GitAnswer AskWith(ReadOnlySpan<byte> input, params IReadOnlyList<string> arguments)
    {
        using GitProcess process = Start(arguments);
        process.Write(input);
        process.CloseInput();
        byte[] output = process.ReadToEnd();
        return new GitAnswer(process.Name, process.WaitForExit(), output, process.Error);
    }
}

/// <summary>What git answered.</summary>
/// <param name="Name">The command, such as <c>git rev-parse</c>.</param>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Its standard output, as bytes.</param>
/// <param name="Error">The beginning of its standard error.</param>
internal sealed record GitAnswer(string Name, int ExitCode, ReadOnlyMemory<byte> Output, string Error)
{
    /// <summary>Whether git ended with 0.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>The output as text, without the line end behind it.</summary>
    public string Text => GitPath.ShowText(Output.Span).TrimEnd('\n').TrimEnd('\r');

    /// <summary>This answer, where git ended with 0.</summary>
    /// <exception cref="CannotCheckException">It did not.</exception>
    public GitAnswer OrThrow() => Succeeded ? this : throw Failure(Name, ExitCode, Error);

    internal static CannotCheckException Failure(string name, int exitCode, string error)
    {
        string reason = string.Join("; ", error.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        string said = reason.Length == 0 ? "" : $": {Quote.Plain(reason)}";
        string cure = error.Contains("not a git repository", StringComparison.Ordinal) || error.Contains("must be run in a work tree", StringComparison.Ordinal)
            ? "go to the work tree of a repository, and try again"
            : error.Contains("lazy fetching disabled", StringComparison.Ordinal) || error.Contains("from promisor remote", StringComparison.Ordinal)
            ? "this clone is partial, and nothing is fetched here: bring the rest with `git fetch --refetch --no-filter`, and try again"
            : "repair the repository, `git fsck` says more, and try again";
        return new CannotCheckException(string.Create(
            CultureInfo.InvariantCulture, $"{name} failed with exit code {exitCode}{said} ({cure})."));
    }
}
