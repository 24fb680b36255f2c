namespace PhaseGuard.Testing;

/// <summary>One step, good and bad, for stories in which it does not matter why it is bad.</summary>
public static class SampleStep
{
    /// <summary>Where it lies.</summary>
    public const string Path = "docs/feature/auth/steps/01-01.json";

    /// <summary>The one finding of the bad one, whatever the step was before.</summary>
    public const string Sin = "10:42: error PG022: Phase GREEN left in progress";

    /// <summary>The line of that finding, behind the path.</summary>
    public const string BadLine = $":{Sin}\n";

    /// <summary>All phases are executed.</summary>
    public static string Good { get; } = new Step("EEEEE").ToString();

    /// <summary>GREEN was begun again; its earlier run is kept.</summary>
    public static string Bad { get; } = Good.Replace(
        "\"GREEN\", \"status\": \"EXECUTED\", \"outcome\": \"PASS\"",
        "\"GREEN\", \"status\": \"IN_PROGRESS\", \"history\": [{ \"outcome\": \"PASS\" }, {}]",
        StringComparison.Ordinal);

    /// <summary>GREEN is skipped for an accepted reason: fine by itself, and no good change of the good one.</summary>
    public static string WentBack { get; } = new Step("EEESE").ToString();

    /// <summary>The step at its GREEN checkpoint.</summary>
    public static string AtGreen { get; } = new Step("EEEEP").ToString();

    /// <summary>The good one with something new in it that is fine too.</summary>
    public static string Edited { get; } = (new Step("EEEEE") { Lines = ["\"project_id\": \"auth-2\""] }).ToString();
}
