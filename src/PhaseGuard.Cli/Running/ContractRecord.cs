using PhaseGuard.Cli.Writing;
using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Edits;
using PhaseGuard.Git;
using PhaseGuard.Json;

namespace PhaseGuard.Cli.Running;

/// <summary>The contract in a file, and what is recorded in it: each time the file is read and written anew, and between nobody holds its lock.</summary>
/// <param name="context">The world.</param>
/// <param name="file">The file.</param>
internal sealed class ContractRecord(CommandContext context, NamedStep file)
{
    /// <summary>The file as it was named.</summary>
    public string Shown => file.Shown;

    /// <summary>The folder of its logs: that of the feature where a step lies below one, else one beside the file.</summary>
    public string LogFolder => RunLog.FolderFor(file.File);

    /// <summary>Reads the contract.</summary>
    /// <param name="select">Takes what is wanted of it, and what is wrong with it; the contract is <see langword="null"/> where there is none.</param>
    /// <exception cref="CannotCheckException">Nobody may read the file.</exception>
    public T Read<T>(Func<Contract?, FileReport, T> select)
    {
        ValidationOptions options = file.Options(context);
        byte[] content = file.Read(out Unreadable? flaw);
        using Document document = flaw is null ? ContractFileKind.Instance.Read(file.Path, content, options) : ContractFileKind.Instance.ReadUnreadable(file.Path, flaw, options);
        return select(((ContractDocument)document).File.Contract, document.Validate());
    }

    /// <summary>Reads the file as a step.</summary>
    public StepDocument OpenStep() => file.Open(file.Options(context));

    /// <summary>An attempt begins.</summary>
    public void Begin(int attempt) => Write(edit => edit.Begin(attempt, Runners.Own));

    /// <summary>An attempt has ended.</summary>
    public void End(int attempt, AttemptResult result) => Write(edit => edit.End(
        attempt, result.Outcome, result.ExitCode,
        [
            ("wall_seconds", Seconds(result.Wall)), ("cpu_seconds", Seconds(result.Cpu)),
            .. result.PeakBytes > 0 ? [("peak_memory_bytes", result.PeakBytes)] : Array.Empty<(string, decimal)>(), ("attempts", attempt),
        ]));

    /// <summary>Nothing more is attempted.</summary>
    public void Finish(RunResult result) => Write(edit => edit.Finish(result.Outcome, result.CommandCode, result.Log is null ? null : PathOf(result.Log), result.Digest));

    /// <summary>A path as the record has it.</summary>
    public string PathOf(string absolute) => file.PathOf(absolute);

    private static decimal Seconds(TimeSpan time) => decimal.Round((decimal)time.TotalSeconds, 2);

    private void Write(Action<ContractEdit> change)
    {
        using WriterLock held = WriterLock.Wait(file.LockFile, context.Patience, context.Sleep);
        byte[] before = file.Read(out Unreadable? flaw);
        using JsonTree tree = flaw is null ? JsonTree.Parse(before) : JsonTree.Empty;
        Contract contract = Contract.Of(tree.Root, file.Options(context).Policy.OfContracts)
            ?? throw new CannotCheckException($"{Quote.Of(file.Shown)} has no contract any more, and nothing was recorded: put it back.");
        var edit = new ContractEdit(tree, contract, context.Now);
        change(edit);
        WholeFile.Write(file.File, file.Shown, before, edit.Apply(before));
    }
}
