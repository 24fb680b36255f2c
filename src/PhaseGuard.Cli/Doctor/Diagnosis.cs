namespace PhaseGuard.Cli.Doctor;

/// <summary>One thing that was examined.</summary>
/// <param name="Topic">What it is, such as <c>git</c> or the name of a hook.</param>
/// <param name="Says">What was seen.</param>
/// <param name="Cure">What to do; <see langword="null"/> where nothing is wrong.</param>
internal sealed record Diagnosis(string Topic, string Says, string? Cure = null)
{
    public bool IsWrong => Cure is not null;
}
