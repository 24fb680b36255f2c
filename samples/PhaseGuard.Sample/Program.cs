using PhaseGuard;

string path = args[0];
FileReport report = StepValidator.Validate(path, File.ReadAllBytes(path), new ValidationOptions { Time = DateTimeOffset.UtcNow });
foreach (Finding finding in report.Findings)
{
    Console.WriteLine($"{finding.Line}:{finding.Column} {finding.Level} {finding.Rule.Id}: {finding.Message}");
}

return report.IsBlocked ? 1 : 0;
