using PhaseGuard.Cli.Files;
using PhaseGuard.Contracts;
using PhaseGuard.Contracts.Policies;
using PhaseGuard.Engine.Rules;
using PhaseGuard.Json;
using PhaseGuard.Policies;
using PhaseGuard.Steps.Rules;

namespace PhaseGuard.Cli.Init;

/// <summary>What the step files of a work tree are like, as far as a policy depends on it.</summary>
internal sealed class Survey
{
    private const string Template = "step-tdd-cycle-schema.json";

    private readonly List<(string Path, FileReport Report)> _steps = [];
    private readonly List<string> _strangers = [];
    private readonly List<string> _contracts = [];

    private Survey()
    {
    }

    /// <summary>How many files have a phase log and are matched by the default globs.</summary>
    public int Matched => _steps.Count(step => Policy.Default.IsStepFile(step.Path));

    /// <summary>Whether any file has a phase log.</summary>
    public bool HasSteps => _steps.Count > 0;

    /// <summary>How many of all files with a phase log nobody has started yet.</summary>
    public int Planned => _steps.Count(step => step.Report.Findings.Any(finding => finding is { Rule: PG021UnexecutedPhase, Phase: null }));

    /// <summary>How many are whole but for COMMIT, which is still open.</summary>
    public int OnlyCommitOpen => _steps.Count(step => step.Report.IsBlocked && step.Report.Findings
        .Where(finding => finding.Level == Level.Error)
        .All(finding => finding is { Rule: PG021UnexecutedPhase or PG022PhaseInProgress, Phase: "COMMIT" }));

    /// <summary>The folders, by name, that hold files with a phase log that no default glob matches.</summary>
    public IReadOnlyList<SurveyedFolder> Elsewhere =>
    [
        .. _steps.Where(step => !Policy.Default.IsStepFile(step.Path))
            .GroupBy(step => SurveyedFolder.NameOf(step.Path), StringComparer.Ordinal)
            .Select(group => new SurveyedFolder(group.Key, group.Count(), _strangers.Concat(_contracts).Count(path => SurveyedFolder.NameOf(path) == group.Key)))
            .OrderBy(folder => folder.Name, StringComparer.Ordinal),
    ];

    /// <summary>The folders, by name, that hold execution contracts which are no step files.</summary>
    public IReadOnlyList<SurveyedFolder> Contracts =>
    [
        .. _contracts.GroupBy(SurveyedFolder.NameOf, StringComparer.Ordinal)
            .Select(group => new SurveyedFolder(group.Key, group.Count(), _steps.Select(step => step.Path).Concat(_strangers).Count(path => SurveyedFolder.NameOf(path) == group.Key)))
            .OrderBy(folder => folder.Name, StringComparer.Ordinal),
    ];

    /// <summary>The repository's own template of a step file; <see langword="null"/> where it has none that can be read.</summary>
    public string? CanonicalSchema { get; private set; }

    /// <summary>Reads every JSON file that is tracked, or untracked and not ignored.</summary>
    public static Survey Of(WorkTree tree)
    {
        var survey = new Survey();
        foreach (string path in tree.JsonFiles().Order(StringComparer.Ordinal))
        {
            using FileContent? file = FileContent.Read(tree.FileOf(path), path);
            if (file is null or { Flaw: not null })
            {
                continue;
            }

            ReadOnlyMemory<byte> content = file.Bytes;
            if (Path.GetFileName(path) == Template && !path.Any(c => c == '\\' || char.IsControl(c)) && PolicyFile.ReadCanonicalSchema(Policy.Default, content).IsUsable)
            {
                survey.CanonicalSchema ??= path;
            }
            else if (StepValidator.Validate(path, content) is var report && HasLog(report))
            {
                survey._steps.Add((path, report));
            }
            else if (IsContract(content))
            {
                survey._contracts.Add(path);
            }
            else
            {
                survey._strangers.Add(path);
            }
        }

        return survey;
    }

    /// <summary>Other tools have objects of that name: one that says for which task and which kind of agent it is, is a contract.</summary>
    private static bool IsContract(ReadOnlyMemory<byte> content)
    {
        using JsonTree tree = JsonTree.Parse(content);
        return Contract.Of(tree.Root, ContractPolicy.Default) is { TaskId.Exists: true, AgentType.Exists: true };
    }

    /// <summary>PG001, PG003, PG005 and PG010 speak of files in which there is no log to read.</summary>
    private static bool HasLog(FileReport report)
        => !report.Findings.Any(finding => finding.Rule is PG001InvalidJson or PG003UnreadableFile or PG005WrongType or PG006UnknownSchemaVersion or PG010MissingLog);
}
