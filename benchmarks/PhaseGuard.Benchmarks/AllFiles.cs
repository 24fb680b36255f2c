using BenchmarkDotNet.Attributes;

namespace PhaseGuard.Benchmarks;

/// <summary>All files, one after the other.</summary>
public class AllFiles
{
    /// <summary>Reads their tokens and does nothing with them.</summary>
    [Benchmark(Baseline = true, Description = "Utf8JsonReader alone")]
    public int BareReaderAlone()
    {
        int tokens = 0;
        foreach ((_, byte[] content) in StepFiles.All)
        {
            tokens += BareReader.Count(content);
        }

        return tokens;
    }

    /// <summary>Judges them by every rule.</summary>
    [Benchmark(Description = "StepValidator.Validate")]
    public int Validate()
    {
        int findings = 0;
        foreach ((string path, byte[] content) in StepFiles.All)
        {
            findings += StepValidator.Validate(path, content, StepFiles.Options).Findings.Count;
        }

        return findings;
    }
}
