using PhaseGuard.Checks;
using PhaseGuard.Cli.Running;
using PhaseGuard.Contracts;
using PhaseGuard.Git;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Cli.Verifying;

/// <summary>Runs the commands of phases that passed again, each at its commit, in a place of its own.</summary>
/// <param name="context">The world.</param>
/// <param name="git">The repository, in which nothing changes.</param>
/// <param name="options">The policy, which says what may be run.</param>
internal sealed class Verification(CommandContext context, GitCommand git, ValidationOptions options)
{
    private readonly List<string> _refused = [];

    /// <summary>Why some phases were not run again; <see langword="null"/> where all were that have evidence.</summary>
    public CannotCheckException? Failure => _refused.Count == 0 ? null
        : new($"not verified, since the policy's \"evidence\" names no such command: {string.Join("; ", _refused)} (run the phase with a command that it names, or have the policy name this one first).");

    /// <summary>How many phases say that they passed, and have no evidence of it.</summary>
    public int Unseen { get; private set; }

    /// <summary>Whether somebody ended it.</summary>
    public bool IsInterrupted { get; private set; }

    /// <returns>What was found, file by file; a file of which nothing was run is left out.</returns>
    /// <exception cref="CannotCheckException">A commit cannot be checked out, or a command cannot be started.</exception>
    public IReadOnlyList<FileReport> Run(IReadOnlyList<FinishedStep> steps)
    {
        var reports = new List<FileReport>();
        foreach (FinishedStep finished in steps)
        {
            using StepDocument document = StepDocument.Read(finished.Path, finished.Text, options);
            Phase[] phases = [.. document.Step.Phases.Where(phase => finished.Positions.Contains(phase.Position) && MayRun(finished, phase))];
            if (phases.Length > 0 && !IsInterrupted)
            {
                reports.Add(document.ValidateRepeated(Repeat(finished, document, phases)) with { Commit = finished.Commit });
            }
        }

        return reports;
    }

    private bool MayRun(FinishedStep finished, Phase phase)
    {
        if (phase.Evidence.Arguments is not { } command)
        {
            Unseen++;
            return false;
        }

        bool isAllowed = options.Policy.Evidence.Allows(command);
        if (!isAllowed)
        {
            _refused.Add($"{phase} of {finished.Path} at {CommitId.Short(finished.Commit)}, {Shown(command)}");
        }

        return isAllowed;
    }

    private List<RepeatedPhase> Repeat(FinishedStep finished, StepDocument document, Phase[] phases)
    {
        using var clone = new TemporaryClone(git, Path.GetFileName(git.Repository?.Top ?? "repository"), finished.Commit);
        var contract = Contract.Within(document.Step.Root, options.Policy.OfContracts);
        var repeated = new List<RepeatedPhase>();
        foreach (Phase phase in phases)
        {
            IReadOnlyList<string> command = phase.Evidence.Arguments!;
            Say($"{phase} of {finished.Path} at {CommitId.Short(finished.Commit)}: {Shown(command)}");
            string? flaw = Repeat(clone.Top, new RunRequest(finished.Path, command), contract);
            if (IsInterrupted)
            {
                break;
            }

            repeated.Add(new RepeatedPhase(phase, flaw));
        }

        return repeated;
    }

    /// <returns>Why the phase does not pass; <see langword="null"/> where it does.</returns>
    private string? Repeat(string top, RunRequest request, Contract? contract)
    {
        CommandContext there = context with { Directory = top };
        using Stream error = context.OpenError();
        var reports = new ReportFiles(there, [], new ReportSearch(top, options.Policy.OfSteps.TestReports));
        RunResult result = new Runner(there, contract is null ? request : request.WithinPhase(contract, isRed: false), record: null, new PassThrough(error, error, Say)).Run();
        IsInterrupted = result.Outcome == AttemptOutcome.Interrupted;
        return PhaseRun.FlawOf(result, reports, isRed: false);
    }

    private static string Shown(IReadOnlyList<string> command) => string.Join(' ', command.Select(ShellWord.Short));

    private void Say(string sentence) => context.Error.Write($"phaseguard: {Quote.Plain(sentence)}\n");
}
