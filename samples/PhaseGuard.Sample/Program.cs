using PhaseGuard;
using PhaseGuard.Steps.Edits;

// PhaseGuard.Sample FILE          judges a step file
// PhaseGuard.Sample FILE PHASE    completes a phase of it first
string path = args[0];
byte[] text = File.ReadAllBytes(path);
var options = new ValidationOptions { Time = DateTimeOffset.UtcNow };

if (args is [_, var phase])
{
    EditResult edit = StepEditor.Edit(path, text, new CompletePhase(phase, HasPassed: true) { Details = "All tests pass." }, options);
    if (!edit.Succeeded)
    {
        Console.Error.WriteLine(edit.Refusal?.ToString() ?? edit.Flaws!.Findings[0].Message);
        return 1;
    }

    text = edit.Text.Value.ToArray();
    File.WriteAllBytes(path, text);
    Console.WriteLine(edit.Recorded[0]);
    Console.WriteLine(edit.Progress.Next is { } next ? $"Next: {next}" : edit.Progress.Sentence);
}

FileReport report = StepValidator.Validate(path, text, options);
foreach (Finding finding in report.Findings)
{
    Console.WriteLine($"{finding.Line}:{finding.Column} {finding.Level} {finding.Rule.Id}: {finding.Message}");
}

return report.IsBlocked ? 1 : 0;
