using BenchmarkDotNet.Attributes;

namespace PhaseGuard.Benchmarks;

/// <summary>One file of 14 phases of which no rule speaks.</summary>
public class OneCleanFile
{
    /// <summary>Judges it by every rule.</summary>
    [Benchmark(Description = "StepValidator.Validate")]
    public FileReport Validate() => StepValidator.Validate("docs/feature/auth/steps/01-01.json", StepFiles.Clean, StepFiles.Options);
}
