using PhaseGuard.Json;
using PhaseGuard.Steps.Edits;

namespace PhaseGuard.Steps.Evidence;

/// <summary>What a phase says was seen of its run, whatever its type; absent where nothing is said.</summary>
/// <param name="Value">The <c>evidence</c> of the phase.</param>
internal readonly record struct RecordedEvidence(JsonValue Value)
{
    public JsonValue Command => Value["command"u8];

    public JsonValue ExitCode => Value["exit_code"u8];

    public JsonValue Log => Value["log"u8];

    public JsonValue LogSha256 => Value["log_sha256"u8];

    public JsonValue ReportSha256 => Value["report_sha256"u8];

    public JsonValue Tree => Value["tree"u8];

    public JsonValue By => Value["by"u8];

    /// <summary>Who runs the phase as long as it is in progress.</summary>
    public JsonValue Runner => Value["runner"u8];

    /// <summary>The program and its arguments; <see langword="null"/> where it does not say all of them.</summary>
    public IReadOnlyList<string>? Arguments
    {
        get
        {
            var arguments = new List<string>();
            foreach (JsonValue argument in Command.If(JsonKind.Array).Children)
            {
                if (!argument.IsString)
                {
                    return null;
                }

                arguments.Add(argument.Text);
            }

            return arguments.Count == 0 ? null : arguments;
        }
    }

    /// <summary>Why a phase failed by what was seen of it; <see langword="null"/> where it passed, or where too little is said.</summary>
    /// <param name="isRed">Whether the phase is a RED one.</param>
    /// <param name="tests">Its counts, which count where a report was read.</param>
    public string? WhyFailed(bool isRed, TestResults tests)
        => ExitCode.IsNumber ? PhaseEvidence.WhyFailed(isRed, JsonNumber.Is(ExitCode, 0) ? 0 : 1, ReportSha256.If(JsonKind.Array).Children.Count > 0 ? Counts(tests) : null) : null;

    /// <summary>Only whether a count is above 0 matters.</summary>
    private static TestCounts Counts(TestResults tests) => new(Some(tests.Total), Some(tests.Passed), Some(tests.Failed), Some(tests.Skipped));

    private static int Some(JsonValue count) => JsonNumber.Sign(count) > 0 ? 1 : 0;
}
