using PhaseGuard.Json;
using PhaseGuard.Steps;

namespace PhaseGuard.Tests.Schemas;

/// <summary>A step file, what the rules say of it by the default policy, and by its own where it has another.</summary>
internal sealed record JudgedStep(string Name, byte[] Content, Policy OwnPolicy)
{
    public FileReport Report { get; } = StepValidator.Validate(Examples.Path, Content, Examples.Options);

    public FileReport OwnReport => OwnPolicy == Policy.Default ? Report : StepValidator.Validate(Examples.Path, Content, Examples.Options with { Policy = OwnPolicy });

    public bool IsJson => Errors.All(id => id is not ("PG001" or "PG003"));

    /// <summary>The ids of the rules that speak as errors.</summary>
    public IReadOnlyCollection<string> Errors => [.. Report.Findings.Where(finding => finding.Level == Level.Error).Select(finding => finding.Rule.Id)];

    /// <summary>Whether the version is known, so that the rules look at the log.</summary>
    public bool HasSet => SetSchema is not null;

    /// <summary>The schema of the file's own version; <see langword="null"/> where nobody defined it.</summary>
    public string? SetSchema { get; } = ChooseSchema(Content);

    public override string ToString() => $"{Name} ({string.Join(", ", Errors)})";

    private static string? ChooseSchema(byte[] content)
    {
        using JsonTree tree = JsonTree.Parse(content);
        var step = new StepFile(Examples.Path, tree, Examples.Options);
        return step.Set is null ? null
            : step.Set == PhaseSets.Fourteen ? "step-1.0.schema.json"
            : step.Set == PhaseSets.Five ? "step-4.0.schema.json"
            : $"step-{step.Version.Text[..1]}.0.schema.json";
    }
}
