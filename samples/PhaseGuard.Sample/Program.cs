using PhaseGuard;
using PhaseGuard.Steps;
using PhaseGuard.Steps.Edits;

// PhaseGuard.Sample FILE          judges a step file
// PhaseGuard.Sample FILE PHASE    completes a phase of it first
string path = args[0];
byte[] text = File.ReadAllBytes(path);

// A program that reads phaseguard.json has PolicyFile.Read; this one decides for itself.
var policy = new Policy
{
    Rules = new Dictionary<string, Level> { [RuleBook.Find("batched-timestamps")!.Id] = Level.Error },
    PhaseSets = new Dictionary<string, PhaseSet> { ["spike"] = new(["SPIKE", "COMMIT"], new Dictionary<string, string> { ["GREEN"] = "SPIKE" }) },
};
var options = new ValidationOptions { Policy = policy, Time = DateTimeOffset.UtcNow };

if (args is [_, var phase])
{
    EditResult edit = StepEditor.Edit(path, text, new CompletePhase(phase, HasPassed: true) { Details = "All tests pass." }, options);
    if (!edit.Succeeded)
    {
        Console.Error.WriteLine(edit.Refusal?.ToString() ?? edit.Flaws!.ToString());
        return 1;
    }

    text = edit.Text.Value.ToArray();
    File.WriteAllBytes(path, text);
    Console.WriteLine(edit.Recorded[0]);
    Console.WriteLine(edit.Progress.Next is { } next ? $"Next: {next}" : edit.Progress.Sentence);
}

using StepDocument document = StepDocument.Read(path, text, options);
var step = StepRecord.Of(document);
Console.WriteLine($"{step.TaskId}: {step.Phases.Count(entry => entry.IsFinished)} of {step.Phases.Count} phases are finished");

FileReport report = document.Validate();
Console.WriteLine(report);
return report.IsBlocked ? 1 : 0;
