using PhaseGuard.Agents.Commands;
using PhaseGuard.Checks;
using PhaseGuard.Cli.Writing;
using PhaseGuard.Contracts;
using PhaseGuard.Git;
using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Reports;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;
using PhaseGuard.Steps.Evidence;

namespace PhaseGuard.Cli.Running;

/// <summary>Runs the command of a phase: the phase is begun, and ends with what was seen.</summary>
/// <param name="context">The world.</param>
/// <param name="step">The step.</param>
/// <param name="phase">The phase, by its name.</param>
/// <param name="command">The program and its arguments.</param>
internal sealed class PhaseRun(CommandContext context, NamedStep step, string phase, string[] command)
{
    private readonly CommandContext _aside = context with { Output = context.Error };
    private IReadOnlyList<Glob> _globs = [];

    /// <summary>The paths of the reports that the command writes; where there is none, the policy's <c>testReport</c> says where they are.</summary>
    public required IReadOnlyList<string> Reports { get; init; }

    public required bool KeepsLog { get; init; }

    public required bool UsesInput { get; init; }

    /// <returns>The exit code: what the run shows.</returns>
    /// <exception cref="CannotCheckException">The command cannot be started; the phase is in progress.</exception>
    public int Run()
    {
        if (Prepare(out RunRequest request, out bool isRed, out string? found) is { } declined)
        {
            return declined;
        }

        int begun = StepWriter.Run(context with { Output = TextWriter.Null }, step, new StartPhase(phase) { Runner = Runners.Own.ToJson(), GoesOnFrom = found });
        if (begun != ExitCode.Ok)
        {
            return begun;
        }

        var reports = new ReportFiles(context, Reports, new ReportSearch(step.Top, Reports.Count > 0 ? [] : _globs));
        string? tree = IndexTree.Of(step.Repository);
        using Stream output = context.OpenOutput();
        using Stream error = context.OpenError();
        context.Output.Flush();
        RunResult result = new Runner(context, request, record: null, new PassThrough(output, error, Say)).Run();
        string? flaw = FlawOf(result, reports, isRed);
        int code = Record(result, reports, tree, flaw);
        return code != ExitCode.Ok ? code : flaw is null ? ExitCode.Ok : result.Outcome == AttemptOutcome.Passed ? ExitCode.Blocked : result.ExitCode;
    }

    /// <summary>Why a run is none of a phase that passes; <see langword="null"/> where it is one.</summary>
    /// <param name="result">What came of the command.</param>
    /// <param name="reports">The reports, which are read.</param>
    /// <param name="isRed">Whether a test has to fail.</param>
    public static string? FlawOf(RunResult result, ReportFiles reports, bool isRed)
    {
        string? unread = reports.Read();
        return result.Outcome is AttemptOutcome.Passed or AttemptOutcome.Failed
            ? unread ?? PhaseEvidence.WhyFailed(isRed, result.CommandCode, reports.Counts)
            : $"the command was ended: {AttemptOutcomes.Word(result.Outcome)}";
    }

    private int Record(RunResult result, ReportFiles reports, string? tree, string? flaw)
    {
        Say(flaw is null ? $"{phase} has passed." : $"{phase} has failed: {flaw}.");
        var evidence = new PhaseEvidence(command, result.CommandCode, $"phaseguard {BuildInfo.Version}")
        {
            Log = result.Log is null ? null : step.PathOf(result.Log), LogSha256 = result.Digest, ReportSha256 = reports.Digests, Tree = tree,
        };
        return StepWriter.Run(_aside with { Time = context.Now }, step, new CompletePhase(phase, flaw is null)
        {
            Details = flaw is null ? null : $"{char.ToUpperInvariant(flaw[0])}{flaw[1..]}.", Tests = reports.Counts, Evidence = evidence,
        });
    }

    /// <summary>Validates the step, and reads what its contract says.</summary>
    /// <param name="request">What is to be run.</param>
    /// <param name="isRed">Whether a test has to fail.</param>
    /// <param name="found">The evidence that the phase has so far; <see langword="null"/> where it is not in progress.</param>
    /// <returns>The exit code, where something stands against it.</returns>
    private int? Prepare(out RunRequest request, out bool isRed, out string? found)
    {
        ValidationOptions options = step.Options(context);
        using StepDocument document = step.Open(options);
        FileReport report = options.Hide(document.Validate());
        var start = new StartPhase(phase);
        Finding[] errors = [.. report.Findings.Where(finding => finding.Level == Level.Error && !start.MayAdd(finding) && finding.Phase != phase)];
        Phase? meant = document.Step.Phases.Find(other => other.MeantName == phase);
        isRed = meant is { IsRed: true };
        found = meant is { Status: PhaseStatus.InProgress } ? JsonEquality.ContentOf(meant.Evidence.Value) : null;
        request = new RunRequest(step.Shown, command)
        {
            TaskId = document.Outline.TaskId, LogFolder = KeepsLog ? RunLog.FolderFor(step.File) : null, UsesInput = UsesInput,
        };
        if (Contract.Within(document.Step.Root, options.Policy.OfContracts) is { } contract)
        {
            request = request.WithinPhase(contract, isRed);
        }

        _globs = options.Policy.OfSteps.TestReports;
        EvidencePolicy evidence = options.Policy.Evidence;
        if (errors.Length == 0 && evidence.Level == Level.Error && evidence.Wants(meant?.MeantName) && !evidence.Allows(command))
        {
            return context.Decline($"the policy takes no such command for evidence of {phase}: run one of {string.Join(", ", evidence.Commands.Select(Quote.Of))}.");
        }

        if (errors.Length == 0)
        {
            return meant is not null && RunnerOf(meant) is { } runner && Runners.IsAnother(runner)
                ? context.Decline($"process {runner.ProcessId} runs {phase}: wait for its end (`{context.Tool} run status {CommandLine.Word(step.Shown)}`).")
                : null;
        }

        TextReport.WriteFindings(context.Output, report, errors, context.Device.Style(context.Variable) with { ShowPath = _ => step.Shown });
        return context.Decline("nothing was started, since the step has the above.");
    }

    /// <summary>Who runs a phase.</summary>
    public static RunnerMark? RunnerOf(Phase phase) => phase.Status == PhaseStatus.InProgress ? RunnerMark.Read(phase.Evidence.Runner) : null;

    private void Say(string sentence) => context.Error.Write($"phaseguard: {Quote.Plain(sentence)}\n");
}
