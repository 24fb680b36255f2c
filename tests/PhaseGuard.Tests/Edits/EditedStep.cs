using System.Text;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Tests.Edits;

/// <summary>A step that is planned and edited by the library alone, as a program does it.</summary>
internal sealed class EditedStep
{
    private EditedStep(byte[] text, ValidationOptions options) => (Bytes, Options) = (text, options);

    public ValidationOptions Options { get; }

    public byte[] Bytes { get; set; }

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>A step of five phases that nobody has begun.</summary>
    public static EditedStep Planned(string version = "4.0", string kind = "atdd", Policy? policy = null)
    {
        ValidationOptions options = Examples.Options with { Policy = policy ?? Policy.Default };
        EditResult plan = StepEditor.Plan(Examples.Path, new NewStep("01-01", "auth", "Log in") { Version = version, Kind = kind }, options);
        return new EditedStep(plan.Text!.Value.ToArray(), options);
    }

    /// <summary>The same, begun.</summary>
    public static EditedStep Begun(string version = "4.0", string kind = "atdd") => Planned(version, kind).After(new StartStep("researcher"));

    /// <summary>Carries out a command, and keeps the text where there is one.</summary>
    public EditResult Try(StepCommand command)
    {
        EditResult result = StepEditor.Edit(Examples.Path, Bytes, command, Options);
        Bytes = result.Text?.ToArray() ?? Bytes;
        return result;
    }

    /// <summary>Carries out commands that must succeed.</summary>
    public EditedStep After(params StepCommand[] commands)
    {
        foreach (StepCommand command in commands)
        {
            EditResult result = Try(command);
            result.Succeeded.ShouldBeTrue($"{command}: {result.Refusal}{string.Concat(result.Flaws?.Findings.Select(finding => finding.Message) ?? [])}");
        }

        return this;
    }

    /// <summary>Begins phases, and ends them with PASS.</summary>
    public EditedStep Passed(params string[] phases)
        => After([.. phases.SelectMany(phase => new StepCommand[] { new StartPhase(phase), new CompletePhase(phase, HasPassed: true) { Notes = "looked at" } })]);
}
